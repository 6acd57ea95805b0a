using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.CustomResources;

/// <summary>A column of kubectl get whose path leads to nothing.</summary>
public sealed class ColumnLeadsToField : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7034",
        "A printer column must lead to a field",
        "The column '{0}' shows '{1}', but the schema has no '{2}' there{3}",
        RuleSeverity.Warning)
    {
        Why = "`kubectl get` shows what lies at the path of a column. Where the schema has nothing there the API server takes whatever an object says away, and the column is always empty.",
        Wrong = """
            [CustomResourceDefinition("example.com", "v1")]
            [PrinterColumn("Size", ".spec.sise")]
            public sealed class Widget { public int Size { get; set; } }
            """,
        Right = """
            [CustomResourceDefinition("example.com", "v1")]
            [PrinterColumn("Size", ".spec.size")]
            public sealed class Widget { public int Size { get; set; } }
            """,
        Fix = "Write the path by the names in JSON (in camel case, unless `[JsonPropertyName]` says otherwise), or put the `[PrinterColumn]` onto the property.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => Definitions.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var version in Definitions.Versions(context))
        {
            foreach (var column in version.FindItems("additionalPrinterColumns"))
            {
                if (DefinitionSchema.SchemaOf(version) is { } schema && column["jsonPath"] is ScalarNode path && DefinitionSchema.Steps(path.Text) is { } steps)
                {
                    Check(context, column.FindText("name") ?? "", path, DefinitionSchema.Find(schema, steps));
                }
            }
        }
    }

    private static void Check(RuleContext context, string column, ScalarNode path, SchemaPlace place)
    {
        if (place.Missing is { } missing)
        {
            var meant = Candidates.Nearest(missing, place.Candidates);
            context.Report(
                path,
                [column, path.Text, missing == "[]" ? "list" : missing, Candidates.DidYouMean(meant)],
                finding => finding with { Replacement = meant is null ? null : path.Text.Replace("." + missing, "." + meant) });
        }
    }
}
