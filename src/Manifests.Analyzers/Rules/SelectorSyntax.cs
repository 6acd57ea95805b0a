using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Labels;
using Manifests.Core.Rules;
using Manifests.Core.Tree;
using Manifests.Mapping;

namespace Manifests.Analyzers.Rules;

internal sealed class SelectorSyntax : UsageRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S2005",
        "A selector must be written in kubectl's syntax",
        "'{0}' is no label selector: {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM17"],
        Why = "Selectors are written as for `kubectl get -l`: `app=hello`, `app!=hello`, `tier in (web,api)`, `tier notin (web)`, `canary`, `!canary`, joined by commas, which all must hold. "
            + "A text that cannot be read selects nothing, so no selector is written. A Service can only ask for equality: the API has no other form for it.",
        Wrong = """
            [Pod("web")]
            [Label("app", "web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80, Selector = "app in (web")]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Label("app", "web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80, Selector = "app=web")]
            public sealed class Web;
            """,
        Fix = "Write the selector as kubectl takes it; in a Service, only `key=value` joined by commas.",
    };

    public override void Check(UsageContext context)
    {
        foreach (var use in context.Type.Uses)
        {
            CheckAggregation(context, use);
            foreach (var value in use.Values.Where(value => value is { Option.IsSelector: true, Text: not null }))
            {
                if (Problem(value.Text!, use.Shape.Describes, MayBeEmpty(use)) is { } problem)
                {
                    context.Report(value.Origin, value.Text!, problem);
                }
            }
        }
    }

    // A selector each, of which an empty one means all.
    private static void CheckAggregation(UsageContext context, AttributeUse use)
    {
        foreach (var text in (use.Value(nameof(ClusterRoleAttribute.AggregatedFrom))?.Node as SequenceNode ?? Enumerable.Empty<Node>()).OfType<ScalarNode>())
        {
            if (Problem(text.Text, use.Shape.Describes, mayBeEmpty: true) is { } problem)
            {
                context.Report(text.Origin, text.Text, problem);
            }
        }
    }

    // Of the other end of a connection: every pod, every namespace.
    private static bool MayBeEmpty(AttributeUse use) => use.Shape.Type == typeof(AllowFromAttribute) || use.Shape.Type == typeof(AllowToAttribute);

    private static string? Problem(string text, DescribesAttribute? mark, bool mayBeEmpty)
    {
        if (!LabelSelectorParser.TryParse(text, out var selector, out var error))
        {
            return error;
        }

        if (selector.Requirements.Count == 0 && !mayBeEmpty)
        {
            return "it is empty; leave it out to select the pods of the class";
        }

        return mark is DescribesObjectAttribute { Kind: "Service" } && selector.Requirements.FirstOrDefault(requirement => requirement.EqualValue is null) is { } other
            ? $"a Service can only ask for equality, as in app=web, and not for '{other}'"
            : null;
    }
}
