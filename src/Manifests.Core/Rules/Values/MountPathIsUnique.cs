using System;
using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>Two mounts of a container in one place.</summary>
public sealed class MountPathIsUnique : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5022",
        "A container mounts one volume at a path",
        "{0} mounts {1} at '{2}' already",
        RuleSeverity.Error)
    {
        Catalogue = ["STO06"],
        Why = "Two volumes cannot be in one place: the API server refuses a container that has the same `mountPath` twice.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [EmptyDir("/cache")]
            [HostPath("/cache", "/var/cache")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [EmptyDir("/cache")]
            [HostPath("/host-cache", "/var/cache")]
            public sealed class Web;
            """,
        Fix = "Mount one of the two somewhere else, or take it away.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var container in PodContainers.Of(context))
        {
            var first = new Dictionary<string, MappingNode>(StringComparer.Ordinal);
            foreach (var mount in container.FindItems("volumeMounts"))
            {
                if (mount.FindText("mountPath") is not { Length: > 0 } path)
                {
                    continue;
                }

                if (!first.TryGetValue(path, out var earlier))
                {
                    first[path] = mount;
                }
                else
                {
                    context.Report(
                        mount["mountPath"],
                        [PodContainers.Subject(container), earlier.FindText("name") is { } name ? $"volume '{name}'" : "a volume", path],
                        finding => finding with { Related = earlier["mountPath"]?.Origin is { } origin ? [origin] : [] });
                }
            }
        }
    }
}
