using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A claim for a volume that it cannot have.</summary>
public sealed class ClaimBindsItsVolume : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4056",
        "A claim must fit the volume that it names",
        "PersistentVolumeClaim '{0}' can never have PersistentVolume '{1}', {2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF39"],
        Why = "A claim that names its volume waits for just that one. Where the volume is too small, offers other access modes, is of another class or mode, or is kept for another claim, the claim stays Pending for good, and so do the pods that use it.",
        Wrong = """
            [PersistentVolume("archive", "5Gi", NfsServer = "nfs.example.com", NfsPath = "/archive", StorageClass = "nfs")]
            public static class Archive;

            [PersistentVolumeClaim("archive", "10Gi", VolumeName = "archive", StorageClass = "nfs")]
            public static class ArchiveClaim;
            """,
        Right = """
            [PersistentVolume("archive", "10Gi", NfsServer = "nfs.example.com", NfsPath = "/archive", StorageClass = "nfs")]
            public static class Archive;

            [PersistentVolumeClaim("archive", "10Gi", VolumeName = "archive", StorageClass = "nfs")]
            public static class ArchiveClaim;
            """,
        Fix = "Give both the same class and mode, and the volume at least the size and the access modes that the claim asks for.",
    };

    private const string Filesystem = "Filesystem";

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["PersistentVolumeClaim"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { Kind: "PersistentVolumeClaim", ApiVersion: "v1" } || context.Object.Root["spec"] is not MappingNode claim || claim["volumeName"] is not ScalarNode name
            || context.Cluster.Find("PersistentVolume", null, name.Text) is not { Source: { } source } target || source.Root["spec"] is not MappingNode volume)
        {
            return;
        }

        foreach (var (at, problem) in Problems(claim, volume).Append((name, OfOwner(context, volume))))
        {
            if (problem is not null)
            {
                context.Report(at ?? name, [context.Object.Name, name.Text, problem], finding => finding with { Related = target.Origin is { } origin ? [origin] : [] });
            }
        }
    }

    private static IEnumerable<(Node? At, string? Problem)> Problems(MappingNode claim, MappingNode volume)
    {
        if (ContainerResources.Read(claim.Find("resources.requests.storage")) is var (asked, least) && ContainerResources.Read(volume.Find("capacity.storage")) is var (held, size) && size < least)
        {
            yield return (asked, $"which holds {held.Text}, and the claim asks for {asked.Text}");
        }

        var offered = Texts(volume).Select(mode => mode.Text).ToList();
        foreach (var mode in Texts(claim).Where(mode => offered.Count > 0 && !offered.Contains(mode.Text)))
        {
            yield return (mode, $"which offers {string.Join(" and ", offered)}, and not {mode.Text}");
        }

        // A claim that names no class gets the default one of the cluster, which need not be in view.
        if (claim["storageClassName"] is ScalarNode wanted && (volume.FindText("storageClassName") ?? "") is var actual && wanted.Text != actual)
        {
            yield return (wanted, $"which is {Class(actual)}, and the claim is {Class(wanted.Text)}");
        }

        var (ofClaim, ofVolume) = (claim.FindText("volumeMode") ?? Filesystem, volume.FindText("volumeMode") ?? Filesystem);
        if (ofClaim != ofVolume)
        {
            yield return (claim["volumeMode"], $"which has the volumeMode {ofVolume}, and the claim {ofClaim}");
        }
    }

    private static string? OfOwner(RuleContext context, MappingNode volume) =>
        volume["claimRef"] is MappingNode owner && (owner.FindText("name") != context.Object.Name || (owner.FindText("namespace") is { } ns && context.Facts.Namespace is { } own && ns != own))
            ? $"which is kept for the claim '{owner.FindText("name")}'{Wording.In(owner.FindText("namespace"))}"
            : null;

    private static IEnumerable<ScalarNode> Texts(MappingNode spec) => (spec["accessModes"] as SequenceNode ?? Enumerable.Empty<Node>()).OfType<ScalarNode>();

    private static string Class(string name) => name.Length == 0 ? "of no storage class" : $"of the storage class '{name}'";
}
