using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A mount of a volume that the pod does not have.</summary>
public sealed class MountedVolumeIsDeclared : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4004",
        "A mount must name a volume of the pod",
        "{0} mounts {1} at '{2}', which the pod does not have{3}",
        RuleSeverity.Error)
    {
        Catalogue = ["REF41"],
        Why = "The volumes of a pod are told apart by name, and a mount takes the one that it names: one of the pod or, in a StatefulSet, one of its claim templates. The API server refuses a name that none has.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [EmptyDir("/var/cache", Name = "cache")]
            public sealed class Web
            {
                [Container("warmer", "example/warmer:1.0")]
                [Mount("/cache", Name = "cahce")]
                private sealed class Warmer;
            }
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [EmptyDir("/var/cache", Name = "cache")]
            public sealed class Web
            {
                [Container("warmer", "example/warmer:1.0")]
                [Mount("/cache", Name = "cache")]
                private sealed class Warmer;
            }
            """,
        Fix = "Write the name of a volume of the pod, or say what is mounted: `[Mount(\"/cache\", typeof(CacheData))]`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var pod = context.Object.PodTemplate();
        var names = pod.FindItems("spec.volumes").Select(volume => volume.FindText("name"))
            .Concat(context.Object.Root.FindItems("spec.volumeClaimTemplates").Select(claim => claim.FindText("metadata.name"))).OfType<string>().ToList();
        foreach (var container in pod.AllContainers())
        {
            foreach (var mount in container.FindItems("volumeMounts").Where(mount => !names.Contains(mount.FindText("name") ?? "")))
            {
                var name = mount.FindText("name");
                var nearest = name is null ? null : names.Count == 1 ? names[0] : Candidates.Nearest(name, names);
                context.Report(
                    mount["name"] ?? mount,
                    [PodContainers.Subject(container), name is null ? "a volume without a name" : $"volume '{name}'", mount.FindText("mountPath") ?? "", Candidates.DidYouMean(nearest)],
                    finding => finding with { Replacement = nearest });
            }
        }
    }
}
