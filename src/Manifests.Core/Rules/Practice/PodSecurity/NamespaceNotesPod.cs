namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A pod that its namespace lets in, and speaks of.</summary>
public sealed class NamespaceNotesPod : NamespaceLevelRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8043",
        "A pod keeps to what its namespace warns of",
        "Namespace '{0}' {1} pods that do not keep to the pod security level '{2}': {3}",
        RuleSeverity.Info)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF62"],
        Why = "With the labels `pod-security.kubernetes.io/warn` and `…/audit` a namespace lets pods in that do not keep to a level, and tells of them: whoever "
            + "applies such a workload is warned, or the audit log notes it. Mostly the level is one that the namespace is meant to enforce some day, and then refuses them.",
        Wrong = """
            [Namespace("shop", Warn = PodSecurityLevel.baseline)]
            public static class Shop;

            [Deployment("web")]
            [SecurityContext(Privileged = true)]
            [Container("web", "example/web:1.0")]
            [InNamespace("shop")]
            public sealed class Web;
            """,
        Right = """
            [Namespace("shop", Warn = PodSecurityLevel.baseline)]
            public static class Shop;

            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [InNamespace("shop")]
            public sealed class Web;
            """,
        Fix = "Take away what the level forbids, and write what it asks for: `[Hardened]` on the class is all that *restricted* asks for.",
    };

    internal override bool Speaks(NamespacePolicy strictest) => strictest.Mode != NamespacePolicy.Enforce;

    internal override string[] Arguments(NamespacePolicy policy, string violation) =>
        [policy.Namespace, policy.Mode == "warn" ? "warns of" : "notes in the audit log all", policy.Level.ToString().ToLowerInvariant(), violation];
}
