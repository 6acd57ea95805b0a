using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.CustomResources;

/// <summary>A path of a subresource, a column or a selectable field that the API server refuses.</summary>
public sealed class PathOfKindIsValid : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7035",
        "The paths of a kind must be ones that Kubernetes takes",
        "{0} '{1}' of CustomResourceDefinition '{2}' {3}{4}",
        RuleSeverity.Error)
    {
        Why = "The API server scales a kind by two numbers, one below `.spec` and one below `.status`, whose paths may not go through lists; selectable fields must be there too. It refuses a definition with a path of another form, or with a column that has no path. A scale path that leads nowhere makes every `kubectl scale` fail.",
        Wrong = """
            [CustomResourceDefinition("example.com", "v1")]
            [Scale(".spec.replicas", ".spec.replicas")]
            public sealed class Widget { public int Replicas { get; set; } }
            """,
        Right = """
            [CustomResourceDefinition("example.com", "v1")]
            [Scale(".spec.replicas", ".status.replicas")]
            public sealed class Widget
            {
                public WidgetNumbers Spec { get; set; } = new();
                public WidgetNumbers? Status { get; set; }
            }

            public sealed class WidgetNumbers { public int Replicas { get; set; } }
            """,
        Fix = "Write the path of a field that the class has, by its names in JSON and beginning with '.'.",
    };

    private static readonly string[] ColumnTypes = ["integer", "number", "string", "boolean", "date"];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => Definitions.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var version in Definitions.Versions(context))
        {
            if (version.Find("subresources.scale") is MappingNode scale)
            {
                CheckField(context, version, "Scale path", scale["specReplicasPath"], [".spec."]);
                CheckField(context, version, "Scale path", scale["statusReplicasPath"], [".status."]);
                CheckField(context, version, "Selector path", scale["labelSelectorPath"], [".spec.", ".status."]);
            }

            foreach (var field in version.FindItems("selectableFields"))
            {
                CheckField(context, version, "Selectable field", field["jsonPath"], ["."]);
            }

            foreach (var column in version.FindItems("additionalPrinterColumns"))
            {
                CheckColumn(context, column);
            }
        }
    }

    private static void CheckField(RuleContext context, MappingNode version, string what, Node? node, string[] starts)
    {
        if (node is not ScalarNode path)
        {
            return;
        }

        if (!starts.Any(start => path.Text.StartsWith(start, StringComparison.Ordinal)))
        {
            context.Report(path, what, path.Text, context.Object.Name, "must begin with " + string.Join(" or ", starts.Select(start => $"'{start}'")), "");
        }
        else if (path.Text.IndexOf('[') >= 0 || DefinitionSchema.Steps(path.Text) is not { } steps)
        {
            context.Report(path, what, path.Text, context.Object.Name, "must be names with dots between, without lists", "");
        }
        else if (DefinitionSchema.SchemaOf(version) is { } schema && DefinitionSchema.Find(schema, steps) is { Missing: { } missing } place)
        {
            var meant = Candidates.Nearest(missing, place.Candidates);
            context.Report(
                path,
                [what, path.Text, context.Object.Name, $"leads nowhere: the schema has no '{missing}' there", Candidates.DidYouMean(meant)],
                finding => finding with { Replacement = meant is null ? null : path.Text.Replace("." + missing, "." + meant) });
        }
    }

    private static void CheckColumn(RuleContext context, MappingNode column)
    {
        var name = column.FindText("name") ?? "";
        if (column["jsonPath"] is not ScalarNode path)
        {
            context.Report(column, "Column", name, context.Object.Name, "needs a path, as in [PrinterColumn(\"Size\", \".spec.size\")]", "");
        }
        else if (!path.Text.StartsWith(".", StringComparison.Ordinal))
        {
            context.Report(path, ["Column path", path.Text, context.Object.Name, "must begin with '.'", ""], finding => finding with { Replacement = "." + path.Text });
        }

        if (column["type"] is ScalarNode type && !ColumnTypes.Contains(type.Text))
        {
            var meant = Candidates.Nearest(type.Text, ColumnTypes);
            context.Report(
                type,
                ["Column type", type.Text, context.Object.Name, "must be one of " + string.Join(", ", ColumnTypes), Candidates.DidYouMean(meant)],
                finding => finding with { Replacement = meant });
        }
    }
}
