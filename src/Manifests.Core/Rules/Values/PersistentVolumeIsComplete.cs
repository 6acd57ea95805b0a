using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A PersistentVolume that no claim could use.</summary>
public sealed class PersistentVolumeIsComplete : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5073",
        "A PersistentVolume says how much it holds",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["STO03"],
        Why = "A PersistentVolume has a capacity of `storage`, and of nothing else: claims ask for that alone. The API server refuses it without.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: PersistentVolume
            metadata:
              name: disk
            spec:
              capacity:
                memory: 10Gi
              accessModes:
                - ReadWriteOnce
              persistentVolumeReclaimPolicy: Retain
              nfs:
                server: nfs.example.com
                path: /disk
            """,
        Right = """
            apiVersion: v1
            kind: PersistentVolume
            metadata:
              name: disk
            spec:
              capacity:
                storage: 10Gi
              accessModes:
                - ReadWriteOnce
              persistentVolumeReclaimPolicy: Retain
              nfs:
                server: nfs.example.com
                path: /disk
            """,
        Fix = "Add what is missing.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["PersistentVolume"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "v1", Kind: "PersistentVolume" } || context.Object.Root["spec"] is not MappingNode spec)
        {
            return;
        }

        if (spec["capacity"] is MappingNode capacity && capacity["storage"] is null)
        {
            context.Report(capacity, "spec.capacity[storage]", context.Object.ToString(), "is required");
        }

        foreach (var entry in (spec["capacity"] as MappingNode)?.Where(entry => entry.Key != "storage") ?? [])
        {
            context.Report(entry.KeyOrigin ?? entry.Value.Origin, $"spec.capacity[{entry.Key}]", context.Object.ToString(), "cannot be given: a volume has storage alone");
        }
    }
}
