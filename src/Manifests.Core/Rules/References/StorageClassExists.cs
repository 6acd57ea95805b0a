using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A storage class that nobody declares.</summary>
public sealed class StorageClassExists : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4072",
        "A claim must be of a storage class that exists",
        "{0} is of the storage class '{1}', {2}",
        RuleSeverity.Info)
    {
        HoldsAgainstOthers = true,
        IsEnabledByDefault = false,
        Catalogue = ["REF38"],
        Why = "A claim of a class that does not exist waits for a volume of that class that somebody makes by hand, and until then stays Pending with its pods.",
        Wrong = """
            [PersistentVolumeClaim("10Gi", StorageClass = "fsat")]
            public static class OrdersData;

            [StorageClass("fast", "csi.example.com")]
            public static class Fast;
            """,
        Right = """
            [PersistentVolumeClaim("10Gi", StorageClass = "fast")]
            public static class OrdersData;

            [StorageClass("fast", "csi.example.com")]
            public static class Fast;
            """,
        Fix = "Declare the class with `[StorageClass]`, or the one that your cluster brings along by `[assembly: ExternalObject(\"StorageClass\", \"name\")]`.",
    };

    private const string Field = "spec.storageClassName";

    private static readonly ObjectKey VolumesByClass = new("PersistentVolume", volume => volume.Root.FindText(Field) is { } name ? [name] : []);

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var name in NamesIn(context.Object).OfType<ScalarNode>().Where(name => name.Text.Length > 0 && !context.Cluster.Having(VolumesByClass, name.Text).Any()))
        {
            if (Absence.Find(context, "StorageClass", null, name.Text, "storage.k8s.io").Missing is { } missing)
            {
                context.Report(name, [context.Object.ToString(), name.Text, missing.Words], finding => finding with { Replacement = missing.Nearest });
            }
        }
    }

    private static IEnumerable<Node?> NamesIn(KubernetesObject source) => source switch
    {
        { Kind: "PersistentVolumeClaim", ApiVersion: "v1" } => [source.Root.Find(Field)],
        { Kind: "StatefulSet", ApiVersion: "apps/v1" } => source.Root.FindItems("spec.volumeClaimTemplates").Select(claim => claim.Find(Field)),
        _ => [],
    };
}
