using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A file in which something stands before what it needs.</summary>
public sealed class NamespaceComesFirst : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8103",
        "In a file, what others need stands first",
        "{0} stands before {1}, which it needs: the first kubectl apply of the file fails",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        HoldsAgainstOthers = true,
        Catalogue = ["DUP09"],
        Why = "`kubectl apply -f` sends the objects of a file in their order. One whose namespace does not exist yet is refused, and so is one of a kind that is not defined yet. A second apply then succeeds, which hides the mistake until the next new cluster. "
            + "What is written from classes has the right order by itself, and so has whatever goes through kustomize.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
              namespace: shop
            ---
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
            """,
        Right = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
              namespace: shop
            """,
        Fix = "Move the Namespace, or the CustomResourceDefinition, to the top of the file.",
    };

    private static readonly ObjectKey DefinedKind = new(
        "CustomResourceDefinition", definition => definition.Root.FindText("spec.group") is { } group && definition.Root.FindText("spec.names.kind") is { } kind ? [group + "/" + kind] : []);

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!context.Object.IsFromYaml)
        {
            return;
        }

        var needed = (context.Object.Namespace is { } ns ? context.Cluster.Named("Namespace", ns) : [])
            .Concat(context.Cluster.Having(DefinedKind, ApiVersions.GroupOf(context.Object.ApiVersion) + "/" + context.Object.Kind));
        if (needed.FirstOrDefault(item => StandsBehind(item, context.This)) is { } later)
        {
            context.Report(context.Object.Root, [context.Object.ToString(), later.ToString()], finding => finding with { Related = [later.Origin!] });
        }
    }

    private static bool StandsBehind(ClusterObject item, ClusterObject other) =>
        item.Origin is { Line: > 0 } origin && other.Origin is { } place && origin.FilePath == place.FilePath && origin.Start > place.Start;
}
