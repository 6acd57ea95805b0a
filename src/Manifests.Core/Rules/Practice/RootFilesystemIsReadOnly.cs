using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A container that can change its own files.</summary>
public sealed class RootFilesystemIsReadOnly : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8052",
        "A container cannot change its own files",
        "{0} can write to its own files: readOnlyRootFilesystem is not true",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC17"],
        Why = "Whoever gets into a container wants to put something there. With a read-only root he can only write where a volume is. An "
            + "ASP.NET app needs an `[EmptyDir(\"/tmp\")]` for large uploads and diagnostics.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(ReadOnlyRootFilesystem = false)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [SecurityContext(ReadOnlyRootFilesystem = true)]
            [EmptyDir("/tmp")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `ReadOnlyRootFilesystem = true` and give the app an `[EmptyDir(\"/tmp\")]`, or put `[Hardened]` on the class.",
    };

    private protected override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        if (!pod.IsWindows && container.FindText("securityContext.readOnlyRootFilesystem") != "true")
        {
            context.Report(
                container.Find("securityContext.readOnlyRootFilesystem") ?? PodView.ContextOrSelf(container), [PodContainers.Subject(container)], finding => finding with { Replacement = "true" });
        }
    }
}
