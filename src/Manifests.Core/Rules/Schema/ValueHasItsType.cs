using System.Globalization;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Schema;

/// <summary>A value that cannot be read as what its field holds.</summary>
public sealed class ValueHasItsType : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7002",
        "A value must be of its field's type",
        "'{0}' of {1} must be {2}, but is {3}",
        RuleSeverity.Error)
    {
        YieldsToOthers = true,
        Catalogue = ["NAM16", "NAM27", "NAM28", "NAM31", "NAM35", "PRT54", "OTH09"],
        Why = "The API server decodes an object before it looks at anything else, and refuses one with a text where a number belongs, a number where a text belongs, or a map where a list does. "
            + "YAML makes that easy to get wrong: `yes`, `on`, `1.10` and `0x1F` without quotes are no texts, so labels, annotations, arguments and values of variables often need them.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
              labels:
                version: 1.10
            spec:
              containers:
                - name: web
                  image: example/web:1.0
                  args: --verbose
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
              labels:
                version: "1.10"
            spec:
              containers:
                - name: web
                  image: example/web:1.0
                  args:
                    - --verbose
            """,
        Fix = "Write the value as the message says: quotes make a text, none make a number or true and false, a dash before each item makes a list.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var problem in SchemaProblems.Of(context, SchemaProblemKind.WrongType))
        {
            context.Report(problem.Origin, problem.Path.ToString(), context.Object.ToString(), Wanted(problem.Type), Found(problem.Value!));
        }
    }

    private static string Wanted(TypeSchema type) => type.Form switch
    {
        TypeForm.Object => "a map of fields",
        TypeForm.Map => "a map",
        TypeForm.List => "a list",
        TypeForm.String => "a text",
        TypeForm.Boolean => "true or false",
        TypeForm.Number => "a number",
        TypeForm.Integer => type.IsWide ? "a whole number" : $"a whole number from {Number(int.MinValue)} to {Number(int.MaxValue)}",
        TypeForm.IntOrString => "a whole number or a text",
        TypeForm.Quantity => "an amount",
        TypeForm.Bytes => "text in base64",
        TypeForm.Time => "a time such as 2030-01-31T12:00:00Z",
        _ => "something else",
    };

    private static string Found(Node node) => node switch
    {
        MappingNode => "a map",
        SequenceNode => "a list",
        ScalarNode { Type: ScalarType.String } text => $"the text '{Shortened(text.Text)}'",
        ScalarNode { Type: ScalarType.Boolean } value => value.Text,
        ScalarNode value => $"the number {Shortened(value.Text)}",
        _ => "something else",
    };

    private static string Shortened(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "…";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
