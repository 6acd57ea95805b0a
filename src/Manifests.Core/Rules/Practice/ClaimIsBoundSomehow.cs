using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A claim that waits for a volume which somebody has to make by hand.</summary>
public sealed class ClaimIsBoundSomehow : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8100",
        "A claim gets its volume from its class",
        "{0} waits for a volume that somebody makes by hand: {1}",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        HoldsAgainstOthers = true,
        Catalogue = ["STO16"],
        Why = "A StorageClass makes a volume for each claim. It makes none for a claim that selects its volume by labels, nor for one whose class is the empty text: the class that is no class. "
            + "Such claims are bound to what is there already, and wait for ever where nothing is. Without `storageClassName` a claim gets the cluster's default class.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata:
              name: data
            spec:
              storageClassName: ""
              accessModes: [ReadWriteOnce]
              resources:
                requests:
                  storage: 10Gi
            """,
        Right = """
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata:
              name: data
            spec:
              accessModes: [ReadWriteOnce]
              resources:
                requests:
                  storage: 10Gi
            """,
        Fix = "Leave `storageClassName: \"\"` and the selector out; or name the volume that is meant (`volumeName`).",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["PersistentVolumeClaim"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "v1", Kind: "PersistentVolumeClaim" } || context.Object.Root["spec"] is not MappingNode spec || spec.FindText("volumeName") is { Length: > 0 })
        {
            return;
        }

        var name = spec.FindText("storageClassName");
        if (name?.Length == 0)
        {
            if (!HasVolumeWithoutClass(context))
            {
                context.Report(spec["storageClassName"], context.Object.ToString(), "its storageClassName is empty, which is no class, not the default one");
            }
        }
        else if (spec["selector"] is MappingNode { Count: > 0 } selector && !IsMadeByHand(context, name))
        {
            context.Report(selector, context.Object.ToString(), $"it selects one by labels, and {(name is null ? "the default class" : $"class '{name}'")} makes none for such a claim");
        }
    }

    private static bool HasVolumeWithoutClass(RuleContext context) =>
        context.Cluster.OfKind("PersistentVolume").Any(volume => string.IsNullOrEmpty(volume.Source?.Root.FindText("spec.storageClassName")));

    // Classes without a provisioner, and names that only volumes bear, stand for what somebody made.
    private static bool IsMadeByHand(RuleContext context, string? name) => name is not null
        && (context.Cluster.Named("StorageClass", name).Any(known => known.Source?.Root.FindText("provisioner") == "kubernetes.io/no-provisioner")
            || context.Cluster.OfKind("PersistentVolume").Any(volume => volume.Source?.Root.FindText("spec.storageClassName") == name));
}
