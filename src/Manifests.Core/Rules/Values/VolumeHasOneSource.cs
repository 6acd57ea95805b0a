using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A PersistentVolume of nothing, or of two things.</summary>
public sealed class VolumeHasOneSource : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5040",
        "A PersistentVolume has one source",
        "{0}",
        RuleSeverity.Error)
    {
        Catalogue = ["STO03"],
        Why = "A PersistentVolume says where its storage is: in one place, with a size and a way to use it. One on a disk of a node (`local`) must also say which nodes have it, for the scheduler to place pods there. The API server refuses the rest.",
        Wrong = """
            [PersistentVolume("archive", "100Gi")]
            public static class Archive;
            """,
        Right = """
            [PersistentVolume("archive", "100Gi", NfsServer = "10.0.0.4", NfsPath = "/archive")]
            public static class Archive;
            """,
        Fix = "Give one source: `NfsServer` and `NfsPath`, `CsiDriver`, `HostPath`, or `LocalPath` with `Nodes`.",
    };

    private static readonly string[] Sources =
    [
        "awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "csi", "fc", "flexVolume", "flocker", "gcePersistentDisk", "glusterfs", "hostPath", "iscsi",
        "local", "nfs", "photonPersistentDisk", "portworxVolume", "quobyte", "rbd", "scaleIO", "storageos", "vsphereVolume",
    ];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["PersistentVolume"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind != "PersistentVolume" || context.Object.Root["spec"] is not MappingNode spec)
        {
            return;
        }

        var given = spec.Where(entry => Sources.Contains(entry.Key)).ToList();
        if (given.Count == 0)
        {
            context.Report(spec.Origin, $"{context.This} does not say where its storage is");
        }

        foreach (var more in given.Skip(1))
        {
            context.Report(WrittenNodes.First(more.Value), $"{context.This} has two sources, {given[0].Key} and {more.Key}, and can have one");
        }

        if (spec["local"] is { } local && spec.Find("nodeAffinity.required") is null)
        {
            context.Report(WrittenNodes.First(local), $"{context.This} is on a disk of a node, and must say of which nodes in nodeAffinity");
        }

        if (spec["capacity"] is null or MappingNode { Count: 0 })
        {
            context.Report(spec.Origin, $"{context.This} needs capacity");
        }
    }
}
