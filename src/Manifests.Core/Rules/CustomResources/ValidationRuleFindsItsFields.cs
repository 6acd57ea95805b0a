using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.CustomResources;

/// <summary>A validation rule on a field that there is none of.</summary>
public sealed class ValidationRuleFindsItsFields : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7038",
        "A validation rule must name fields that there are",
        "The rule of {0} names '{1}', but there is no '{2}'{3}",
        RuleSeverity.Error)
    {
        Why = "The API server compiles validation rules against the schema when the definition is applied, and refuses it where `self` or `oldSelf` has no such field. Fields have their names in JSON.",
        Wrong = """
            [CustomResourceDefinition("example.com", "v1")]
            [ValidationRule("self.min <= self.maks")]
            public sealed class Widget { public int Min { get; set; } public int Max { get; set; } }
            """,
        Right = """
            [CustomResourceDefinition("example.com", "v1")]
            [ValidationRule("self.min <= self.max")]
            public sealed class Widget { public int Min { get; set; } public int Max { get; set; } }
            """,
        Fix = "Write the field's name in JSON: in camel case, unless `[JsonPropertyName]` says otherwise.",
    };

    // Outside of texts: `self` or `oldSelf` with the fields behind it. What is called, or begins in the middle of a path, is no field.
    private static readonly Regex Selections = new(
        "(?<text>[rRbB]{0,2}(\"([^\"\\\\]|\\\\.)*\"|'([^'\\\\]|\\\\.)*'))|(?<![\\w.])(?<root>self|oldSelf)(?<path>(\\.[A-Za-z_]\\w*(?!\\w|\\s*\\())+)",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => Definitions.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var (path, schema) in Definitions.Schemas(context))
        {
            foreach (var rule in schema.FindItems("x-kubernetes-validations").Select(item => item["rule"]).OfType<ScalarNode>())
            {
                Check(context, path, schema, rule);
            }
        }
    }

    private static void Check(RuleContext context, string path, MappingNode schema, ScalarNode rule)
    {
        foreach (var selection in Selections.Matches(rule.Text).Cast<Match>().Where(match => match.Groups["root"].Success))
        {
            if (Missing(schema, selection.Groups["path"].Value.Substring(1).Split('.'), path.Length == 0) is { } place)
            {
                var meant = Candidates.Nearest(place.Missing!, place.Candidates);
                context.Report(
                    rule,
                    [Definitions.Name(path), selection.Value, place.Missing!, Candidates.DidYouMean(meant)],
                    finding => finding with { Replacement = meant is null ? null : rule.Text.Replace("." + place.Missing, "." + meant) });
            }
        }
    }

    // Names with `__` stand for what CEL cannot say; of what is no object with known fields nobody here can tell.
    private static SchemaPlace? Missing(MappingNode schema, string[] steps, bool isRoot)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            if (steps[i].IndexOf("__", StringComparison.Ordinal) >= 0
                || (isRoot && i == 0 && steps[i] is "metadata" or "apiVersion" or "kind")
                || schema["properties"] is not MappingNode properties
                || schema.FindText("x-kubernetes-preserve-unknown-fields") == "true"
                || schema.FindText("x-kubernetes-embedded-resource") == "true")
            {
                return null;
            }

            if (properties[steps[i]] is not MappingNode next)
            {
                return new SchemaPlace(null, steps[i], [.. properties.Select(property => property.Key)]);
            }

            schema = next;
        }

        return null;
    }
}
