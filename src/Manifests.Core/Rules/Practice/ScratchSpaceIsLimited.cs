using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A container that can fill the disk of its node.</summary>
public sealed class ScratchSpaceIsLimited : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8082",
        "A container has a limit for files that it writes",
        "{0} has no limit for ephemeral storage: it can fill the disk of its node",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["RES08"],
        Why = "What a container writes to its own files, to its log and to an `emptyDir` lies on the node. When the disk is full, the node "
            + "evicts pods, not only the one that filled it.",
        Wrong = """
            [Deployment("web")]
            [Resources(Cpu = "100m")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Resources(EphemeralStorage = "100Mi", EphemeralStorageLimit = "1Gi")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `[Resources(EphemeralStorage = \"100Mi\", EphemeralStorageLimit = \"1Gi\")]`.",
    };

    private protected override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        if (container.Find("resources.limits.ephemeral-storage") is null)
        {
            context.Report(container["resources"] ?? container, PodContainers.Subject(container));
        }
    }
}
