namespace Manifests.Core.Rules.Practice;

/// <summary>A container without a memory limit.</summary>
public sealed class MemoryIsLimited : ResourceRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8050",
        "A container has a memory limit",
        "{0} has no memory limit",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["RES06"],
        Why = "Without a limit one pod that leaks takes the memory of its node, and others die with it. .NET sizes its heap by the limit, "
            + "too: without one, by the whole node.",
        Wrong = """
            [Deployment("web")]
            [Resources(EphemeralStorage = "1Gi")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Resources(MemoryLimit = "256Mi")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `[Resources(MemoryLimit = \"256Mi\")]`, with what the app uses under load.",
    };

    private protected override string List => "limits";

    private protected override string Resource => "memory";
}
