using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A device mounted as a folder, or a folder used as a device.</summary>
public sealed class ClaimIsUsedAsItIs : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6073",
        "Storage is used as what it is",
        "PersistentVolumeClaim '{0}' has volumeMode {1}, so it is used by {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["STO04"],
        Why = "Storage with `VolumeMode.Block` is a device without a file system, and every other has one. A container that mounts the first as a folder, or uses the second as a device, never starts.",
        Wrong = """
            [Deployment("db", Strategy = DeploymentStrategy.Recreate)]
            [Container("db", "example/db:1.0")]
            [Mount("/data", typeof(RawDisk))]
            public sealed class Db;

            [PersistentVolumeClaim("10Gi", VolumeMode = VolumeMode.Block)]
            public sealed class RawDisk;
            """,
        Right = """
            [Deployment("db", Strategy = DeploymentStrategy.Recreate)]
            [Container("db", "example/db:1.0")]
            [VolumeDevice("/dev/data", typeof(RawDisk))]
            public sealed class Db;

            [PersistentVolumeClaim("10Gi", VolumeMode = VolumeMode.Block)]
            public sealed class RawDisk;
            """,
        Fix = "Use `[VolumeDevice]` for a device, and `[Mount]` for a folder.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var pod = context.Object.PodTemplate();
        foreach (var container in pod.AllContainers())
        {
            foreach (var use in container.FindItems("volumeMounts"))
            {
                Check(context, pod, use, isDevice: false);
            }

            foreach (var use in container.FindItems("volumeDevices"))
            {
                Check(context, pod, use, isDevice: true);
            }
        }
    }

    private static void Check(RuleContext context, MappingNode? pod, MappingNode use, bool isDevice)
    {
        var volume = pod.FindItems("spec.volumes").FirstOrDefault(candidate => candidate.FindText("name") == use.FindText("name"));
        if (volume.Find("persistentVolumeClaim.claimName") is ScalarNode name
            && context.Cluster.Find("PersistentVolumeClaim", context.Facts.Namespace, name.Text) is { Source: { } claim } target
            && claim.Root.FindText("spec.volumeMode") is var mode && (mode == "Block") != isDevice)
        {
            context.Report(
                use["mountPath"] ?? use["devicePath"] ?? name,
                [name.Text, mode ?? "Filesystem", isDevice ? "volumeMounts" : "volumeDevices"],
                finding => finding with { Related = target.Origin is { } origin ? [origin] : [] });
        }
    }
}
