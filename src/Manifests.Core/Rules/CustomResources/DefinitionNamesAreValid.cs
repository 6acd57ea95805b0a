using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.CustomResources;

/// <summary>Names of a kind of one's own that the API server refuses.</summary>
public sealed class DefinitionNamesAreValid : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7030",
        "A kind of your own needs names that Kubernetes takes",
        "{0} '{1}' of CustomResourceDefinition '{2}' is not valid: {3}{4}",
        RuleSeverity.Error)
    {
        Catalogue = ["API09"],
        Why = "The group and plural of a kind become the URL of its objects, and `<plural>.<group>` the name of the definition. A group is a domain with a dot, so that nobody else has it; groups that end in `k8s.io` or `kubernetes.io` are Kubernetes' own. Plural, singular, short names, kinds and versions are labels of DNS that begin with a letter. The API server refuses everything else.",
        Wrong = """
            [CustomResourceDefinition("example", "v1")]
            public sealed class Widget { public int Size { get; set; } }
            """,
        Right = """
            [CustomResourceDefinition("example.com", "v1")]
            public sealed class Widget { public int Size { get; set; } }
            """,
        Fix = "Write a domain of yours as the group, and names of small letters, digits and `-`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => Definitions.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (Definitions.IsDefinition(context))
        {
            CheckGroup(context);
            CheckNames(context);
            foreach (var version in Definitions.Versions(context))
            {
                CheckLabel(context, "Version", version["name"], DnsNames.Rfc1035LabelProblem);
            }
        }
    }

    private static void CheckGroup(RuleContext context)
    {
        var node = context.Object.Root.Find("spec.group") as ScalarNode;
        var group = node?.Text ?? "";
        var problem = group.Length == 0 ? "a group is required"
            : DnsNames.SubdomainProblem(group) ?? (group.IndexOf('.') < 0 ? "it must be a domain with at least one dot"
            : IsProtected(group) && !IsApproved(context) ? "it is a group of Kubernetes itself" : null);
        if (problem is not null)
        {
            Report(context, "Group", node, group, problem, null);
        }
    }

    private static void CheckNames(RuleContext context)
    {
        if (context.Object.Root.Find("spec.names") is not MappingNode names)
        {
            return;
        }

        CheckLabel(context, "Plural", names["plural"], DnsNames.Rfc1035LabelProblem);
        CheckLabel(context, "Singular", names["singular"], DnsNames.Rfc1035LabelProblem);
        CheckLabel(context, "Kind", names["kind"], text => DnsNames.Rfc1035LabelProblem(text.ToLowerInvariant()));
        CheckLabel(context, "List kind", names["listKind"], text => DnsNames.Rfc1035LabelProblem(text.ToLowerInvariant())
            ?? (text == names.FindText("kind") ? "it must differ from the kind" : null));
        foreach (var (what, field) in new[] { ("Short name", "shortNames"), ("Category", "categories") })
        {
            foreach (var name in names[field] as SequenceNode ?? Enumerable.Empty<Node>())
            {
                CheckLabel(context, what, name, DnsNames.Rfc1035LabelProblem);
            }
        }

        var expected = names.FindText("plural") + "." + context.Object.Root.FindText("spec.group");
        if (context.Object.DeclaringType is null && context.Object.Name != expected)
        {
            Report(context, "Name", context.Object.Root.Find("metadata.name"), context.Object.Name, $"it must be '{expected}', the plural and the group", expected);
        }
    }

    private static void CheckLabel(RuleContext context, string what, Node? node, Func<string, string?> problemOf)
    {
        if (node is ScalarNode { Type: ScalarType.String } name)
        {
            var problem = name.Text.Length == 0 ? "it is empty" : problemOf(name.Text);
            var suggestion = what is "Kind" or "List kind" ? null : DnsNames.SuggestLabel(name.Text);
            if (problem is not null)
            {
                Report(context, what, name, name.Text, problem, suggestion != name.Text ? suggestion : null);
            }
        }
    }

    private static void Report(RuleContext context, string what, Node? at, string text, string problem, string? suggestion)
    {
        // What follows from the class's name stands nowhere, so there is nothing to replace.
        var isWritten = at?.Origin is not null && at.Origin != context.Object.Root.Origin;
        context.Report(at, [what, text, context.Object.Name, problem, isWritten ? Candidates.DidYouMean(suggestion) : ""], finding => finding with { Replacement = isWritten ? suggestion : null });
    }

    private static bool IsProtected(string group) => group is "k8s.io" or "kubernetes.io" || group.EndsWith(".k8s.io", StringComparison.Ordinal) || group.EndsWith(".kubernetes.io", StringComparison.Ordinal);

    private static bool IsApproved(RuleContext context) => (context.Object.Root.Find("metadata.annotations") as MappingNode)?["api-approved.kubernetes.io"] is ScalarNode { Text.Length: > 0 };
}
