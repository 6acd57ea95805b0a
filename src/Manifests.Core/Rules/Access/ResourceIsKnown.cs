using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Access;

/// <summary>A resource that Kubernetes does not have in that group.</summary>
public sealed class ResourceIsKnown : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5031",
        "A rule of a role must name resources by plural and group",
        "{0} names the resource '{1}', which API group '{2}' does not have{3}",
        RuleSeverity.Warning)
    {
        Catalogue = ["RBC05"],
        Why = "Rules name resources as URLs do: by their plural in small letters, and with their API group. Anything else is accepted and never matches: the app is told `forbidden`.",
        Wrong = """
            [Role("reader")]
            [Rule("get", "pod")]
            public static class Reader;
            """,
        Right = """
            [Role("reader")]
            [Rule("get", "pods")]
            public static class Reader;
            """,
        Fix = "Write the plural, as `kubectl api-resources` lists it. For resources of your own kinds, name their group: `Groups = \"example.com\"`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => RoleRules.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var rule in RoleRules.Of(context))
        {
            var groups = rule.Texts("apiGroups").Select(group => group.Text).ToList();
            // Of groups that Kubernetes does not serve itself nobody here knows all resources: only what is near to one that is defined is said.
            if (groups.Count == 0 || !groups.All(ServedResources.HasGroup))
            {
                CheckDefined(context, rule, groups);
                continue;
            }

            foreach (var resource in rule.Texts("resources").Where(resource => resource.Text.Split('/')[0] is not ("*" or "") && !groups.Any(group => ServedResources.IsIn(resource.Text.Split('/')[0], group))))
            {
                var meant = Meant(context, resource.Text.Split('/')[0]);
                context.Report(resource, context.Object.ToString(), resource.Text, string.Join(", ", groups), meant);
            }
        }
    }

    private static void CheckDefined(RuleContext context, MappingNode rule, List<string> groups)
    {
        var defined = groups.SelectMany(group => context.Cluster.OfKind("CustomResourceDefinition").Select(definition => definition.Facts.Name)
            .Where(name => name.EndsWith("." + group, StringComparison.Ordinal)).Select(name => name.Substring(0, name.Length - group.Length - 1))).ToList();
        foreach (var resource in rule.Texts("resources").Where(resource => !defined.Contains(resource.Text.Split('/')[0])))
        {
            if (Candidates.Nearest(resource.Text.Split('/')[0].ToLowerInvariant(), defined) is { } nearest)
            {
                context.Report(resource, context.Object.ToString(), resource.Text, string.Join(", ", groups), Candidates.DidYouMean(nearest));
            }
        }
    }

    private static string Meant(RuleContext context, string resource) =>
        context.Cluster.OfKind("CustomResourceDefinition").FirstOrDefault(definition => definition.Facts.Name.StartsWith(resource + ".", StringComparison.Ordinal)) is { } defined
            ? $"; it is in group '{defined.Facts.Name.Substring(resource.Length + 1)}'"
        : ServedResources.GroupOf(resource) is { } group ? $"; it is in group '{group}'"
        : ServedResources.GroupOf(ServedResources.PluralOf(resource)) is not null ? Candidates.DidYouMean(ServedResources.PluralOf(resource))
        : Candidates.DidYouMean(Candidates.Nearest(resource, ServedResources.All));
}
