namespace Manifests.Core.Rules.Practice;

/// <summary>A container without a CPU request.</summary>
public sealed class CpuIsRequested : ResourceRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8007",
        "A container has a CPU request",
        "{0} has no CPU request",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["RES06"],
        Why = "The scheduler places pods by what they ask for. One that asks for no CPU lands on nodes that have none left, and gets next to "
            + "none when they are busy; an autoscaler cannot scale it by percent of its request.",
        Wrong = """
            [Deployment("web")]
            [Resources(EphemeralStorage = "1Gi")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Resources(Cpu = "100m")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `[Resources(Cpu = \"100m\")]`, with what the app uses under load.",
    };

    private protected override string List => "requests";

    private protected override string Resource => "cpu";
}
