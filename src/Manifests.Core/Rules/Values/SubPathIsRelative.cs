using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A path within a volume that leads out of it.</summary>
public sealed class SubPathIsRelative : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5023",
        "A path within a volume must stay in it",
        "'{0}' is no path within a volume: {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["STO07", "STO09"],
        Why = "`SubPath` and the paths of `Items` are looked up within the volume. One that begins with `/` or has `..` as a part would lead out of it; the API server refuses it.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [HostPath("/data", "/var/data", SubPath = "../etc")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [HostPath("/data", "/var/data", SubPath = "web")]
            public sealed class Web;
            """,
        Fix = "Write a path relative to the root of the volume, without `..`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var mounts = PodContainers.Of(context).SelectMany(container => container.FindItems("volumeMounts")).SelectMany(mount => new[] { mount["subPath"], mount["subPathExpr"] });
        var files = context.Object.PodTemplate().FindItems("spec.volumes").SelectMany(EveryField.Of)
            .Where(field => field is { Key: "path", Parent: "items" }).Select(field => field.Value);
        foreach (var path in mounts.Concat(files).OfType<ScalarNode>().Where(path => path.Type == ScalarType.String))
        {
            if (Problem(path.Text) is { } problem)
            {
                context.Report(path, path.Text, problem);
            }
        }
    }

    private static string? Problem(string path) =>
        path.StartsWith("/", StringComparison.Ordinal) ? "it must be relative"
        : path.Split('/').Contains("..") ? "it must not contain '..'"
        : null;
}
