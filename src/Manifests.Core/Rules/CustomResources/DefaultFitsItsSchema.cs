using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.CustomResources;

/// <summary>A default that is not valid by its own schema.</summary>
public sealed class DefaultFitsItsSchema : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7033",
        "The default of a property must be valid",
        "The default of {0} is {1}, but {2}{3}",
        RuleSeverity.Error)
    {
        Catalogue = ["API09"],
        Why = "The API server fills in the default where an object says nothing, so it holds the default itself against the schema, and refuses the whole definition if it is not valid.",
        Wrong = """
            [CustomResourceDefinition("example.com", "v1")]
            public sealed class Widget
            {
                [System.ComponentModel.DefaultValue(0)]
                [System.ComponentModel.DataAnnotations.Range(1, 10)]
                public int Size { get; set; } = 1;
            }
            """,
        Right = """
            [CustomResourceDefinition("example.com", "v1")]
            public sealed class Widget
            {
                [System.ComponentModel.DefaultValue(1)]
                [System.ComponentModel.DataAnnotations.Range(1, 10)]
                public int Size { get; set; } = 1;
            }
            """,
        Fix = "Write a default that the property may have, or widen what it may be.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => Definitions.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var (path, schema) in Definitions.Schemas(context))
        {
            if (schema["default"] is { } value && SchemaValues.Problem(value, schema) is { } problem)
            {
                var shown = value is ScalarNode scalar ? $"'{scalar.Text}'" : "a list";
                var meant = value is ScalarNode text ? Candidates.Nearest(text.Text, SchemaValues.Enum(schema)) : null;
                context.Report(value, [Definitions.Name(path), shown, problem, Candidates.DidYouMean(meant)], finding => finding);
            }
        }
    }
}
