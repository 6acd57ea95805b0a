namespace Manifests.Core.Rules.Practice;

/// <summary>A container without a CPU limit.</summary>
public sealed class CpuIsLimited : ResourceRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8008",
        "A container has a CPU limit",
        "{0} has no CPU limit",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["RES06"],
        Why = "Without a limit one pod can take all CPU of its node that is free. Many teams leave it out on purpose, since a limit "
            + "throttles an app even while the node is idle; this rule is for those that want it.",
        Wrong = """
            [Deployment("web")]
            [Resources(EphemeralStorage = "1Gi")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Resources(CpuLimit = "1")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `[Resources(CpuLimit = \"1\")]`, with what the app uses under load.",
    };

    private protected override string List => "limits";

    private protected override string Resource => "cpu";
}
