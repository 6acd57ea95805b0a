using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Labels;
using Manifests.Core.Schema;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>A label or an annotation, or what a selector asks of one, in a syntax that the API server refuses.</summary>
public sealed class LabelIsValid : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5002",
        "Labels and annotations must keep to their syntax",
        "{0}: {1}{2}",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM13", "NAM14", "NAM15", "NAM17"],
        Why = "Labels are for selecting, so their values are short and plain: up to 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends. An e-mail address, a URL or an image with its tag is none; "
            + "an annotation takes any text. Keys are alike, and may have a DNS name and `/` before them. The API server refuses an object with any other, and one with more than 256 KiB of annotations.",
        Wrong = """
            [Deployment("web")]
            [Label("app", "web")]
            [Label("owner", "web@example.com")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Label("app", "web")]
            [Annotation("owner", "web@example.com")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Use another character, or an `[Annotation]` where nothing has to be selected by it.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // What a custom resource calls labels is its own affair.
        if (!ServedKinds.Contains(context.Object.ApiVersion, context.Object.Kind))
        {
            return;
        }

        foreach (var field in EveryField.Of(context))
        {
            CheckField(context, field);
        }
    }

    private static void CheckField(RuleContext context, Field field)
    {
        switch (field)
        {
            case { Key: "annotations", Parent: "metadata", Value: MappingNode annotations }:
                CheckAnnotations(context, annotations);
                break;
            case { Key: "labels", Parent: "metadata", Value: MappingNode labels }:
                CheckMap(context, labels, "Label", isSelector: false);
                break;
            case { Key: "matchLabels" or "nodeSelector", Value: MappingNode selector }:
                CheckMap(context, selector, "Selector", isSelector: true);
                break;
            case { Key: "selector", Parent: "spec", Value: MappingNode selector } when context.Object.Kind is "Service" or "ReplicationController":
                CheckMap(context, selector, "Selector", isSelector: true);
                break;
            case { Key: "key", Parent: "matchExpressions", Value: ScalarNode key }:
                Report(context, "Selector key", key.Text, key.Origin, LabelSyntax.KeyProblem(key.Text), LabelSyntax.SuggestKey);
                break;
            case { Key: "values", Parent: "matchExpressions", Value: SequenceNode values } when !field.IsBelow("nodeAffinity"):
                foreach (var value in values.OfType<ScalarNode>())
                {
                    Report(context, "Selector value", value.Text, value.Origin, LabelSyntax.ValueProblem(value.Text), LabelSyntax.SuggestValue);
                }

                break;
        }
    }

    private static void CheckAnnotations(RuleContext context, MappingNode annotations)
    {
        foreach (var entry in annotations)
        {
            Report(context, "Annotation key", entry.Key, entry.KeyOrigin ?? entry.Value.Origin, LabelSyntax.AnnotationKeyProblem(entry.Key), LabelSyntax.SuggestKey);
        }

        var texts = annotations.Select(entry => new KeyValuePair<string, string>(entry.Key, (entry.Value as ScalarNode)?.Text ?? ""));
        Report(context, "The annotations are too large", null, annotations.Origin, LabelSyntax.SizeProblem(texts), null);
    }

    private static void CheckMap(RuleContext context, MappingNode map, string what, bool isSelector)
    {
        foreach (var entry in map)
        {
            var value = (entry.Value as ScalarNode)?.Text ?? "";
            var (keyProblem, valueProblem) = (LabelSyntax.KeyProblem(entry.Key), LabelSyntax.ValueProblem(value));
            if ((keyProblem ?? valueProblem) is null || (isSelector && IsLabelOfPods(context, entry.Key, value)))
            {
                continue;
            }

            Report(context, what + " key", entry.Key, entry.KeyOrigin ?? entry.Value.Origin, keyProblem, LabelSyntax.SuggestKey);
            Report(context, what + " value", value, entry.Value.Origin, valueProblem, LabelSyntax.SuggestValue);
        }
    }

    // A selector follows the label that it selects: what is wrong is said once, at the label.
    private static bool IsLabelOfPods(RuleContext context, string key, string value) =>
        context.Cluster.PodsMatching(new LabelSelector([new LabelRequirement(key, LabelOperator.In, [value])])).Any(pods => pods.Source is not null);

    private static void Report(RuleContext context, string what, string? text, Origin? origin, string? problem, Func<string, string?>? suggest)
    {
        if (problem is null)
        {
            return;
        }

        var suggestion = text is null ? null : suggest?.Invoke(text);

        // A selector that was written as one text is mended as one.
        var whole = context.Facts.Selector is { } selector && origin is not null && context.Object.Root.Find("spec.selector")?.Origin == origin ? selector : null;
        context.Report(
            null,
            [text is null ? what : $"{what} '{text}' is not valid", problem, Candidates.DidYouMean(suggestion is { Length: > 0 } ? suggestion : null)],
            finding => finding with { Origin = origin, Replacement = whole is null ? suggestion : LabelSyntax.Suggest(whole)?.ToString() });
    }
}
