namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A pod that its namespace does not let in.</summary>
public sealed class NamespaceAdmitsPod : NamespaceLevelRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8040",
        "A pod keeps to what its namespace enforces",
        "Namespace '{0}' enforces the pod security level '{1}' and lets no such pod in: {2}",
        RuleSeverity.Error)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF62"],
        Why = "A namespace with the label `pod-security.kubernetes.io/enforce` refuses pods that do not keep to that level. A Deployment is accepted there with a "
            + "mere warning, but none of its pods is ever made: it stays at 0 of its replicas. Each control of the levels has a rule of its own, which says more.",
        Wrong = """
            [Namespace("shop", Enforce = PodSecurityLevel.baseline)]
            public static class Shop;

            [Deployment("web")]
            [SecurityContext(Privileged = true)]
            [Container("web", "example/web:1.0")]
            [InNamespace("shop")]
            public sealed class Web;
            """,
        Right = """
            [Namespace("shop", Enforce = PodSecurityLevel.baseline)]
            public static class Shop;

            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [InNamespace("shop")]
            public sealed class Web;
            """,
        Fix = "Take away what the level forbids, and write what it asks for: `[Hardened]` on the class is all that *restricted* asks for.",
    };

    internal override bool Speaks(NamespacePolicy strictest) => strictest.Mode == NamespacePolicy.Enforce;

    internal override string[] Arguments(NamespacePolicy policy, string violation) => [policy.Namespace, policy.Level.ToString().ToLowerInvariant(), violation];
}
