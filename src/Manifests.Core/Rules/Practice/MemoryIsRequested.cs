namespace Manifests.Core.Rules.Practice;

/// <summary>A container without a memory request.</summary>
public sealed class MemoryIsRequested : ResourceRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8009",
        "A container has a memory request",
        "{0} has no memory request",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["RES06"],
        Why = "The scheduler places pods by what they ask for. One that asks for no memory lands on nodes that have none left, and is the "
            + "first to be evicted there.",
        Wrong = """
            [Deployment("web")]
            [Resources(EphemeralStorage = "1Gi")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Resources(Memory = "128Mi")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `[Resources(Memory = \"128Mi\")]`, with what the app uses under load.",
    };

    private protected override string List => "requests";

    private protected override string Resource => "memory";
}
