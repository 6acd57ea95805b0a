using System;
using System.Linq;
using Manifests.Core.Rules.Practice;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A container that has nowhere to write to.</summary>
public sealed class ReadOnlyRootHasScratchSpace : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6124",
        "A container with a read-only root can write to /tmp",
        "{0} cannot write to {1}: its root is read-only and nothing is mounted there",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["STO20"],
        Why = "A .NET app writes to `/tmp` without anybody having told it to: ASP.NET puts large uploads there, the runtime the socket for its diagnostics. With a read-only root the first fails at run time, "
            + "with the first upload that is large enough; without the second `dotnet-trace` and its like find no process.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(ReadOnlyRootFilesystem = true)]
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
        Fix = "Give it an `[EmptyDir(\"/tmp\")]`.",
    };

    private protected override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        var folder = container.FindItems("env").FirstOrDefault(variable => variable.FindText("name") == "TMPDIR").FindText("value") ?? "/tmp";
        if (container.Find("securityContext.readOnlyRootFilesystem") is ScalarNode { Text: "true" } isReadOnly && !container.FindItems("volumeMounts").Any(mount => IsWritable(mount, folder)))
        {
            context.Report(isReadOnly, PodContainers.Subject(container), folder);
        }
    }

    private static bool IsWritable(MappingNode mount, string folder) =>
        mount.FindText("readOnly") != "true" && mount.FindText("mountPath") is { } path && (folder.TrimEnd('/') + "/").StartsWith(path.TrimEnd('/') + "/", StringComparison.Ordinal);
}
