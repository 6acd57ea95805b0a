using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Schema;
using Manifests.Core.Schema;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>A value that somebody or something was to put in, and did not.</summary>
public sealed class PlaceholderIsFilledIn : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5089",
        "A placeholder is filled in",
        "{0} of {1} is still the placeholder '{2}': nothing in a cluster puts a value in",
        RuleSeverity.Warning)
    {
        YieldsToOthers = true,
        Catalogue = ["NAM40"],
        Why = "`${HOST}`, `{{ .Values.host }}` and `<your host>` are for tools, or people, that write the value before the object is applied. Kubernetes takes them as they are: the app gets a host named `${HOST}`. "
            + "Only `$(NAME)`, in round brackets, is put in by Kubernetes. A value is looked at where it is nothing but a placeholder, and where no program is known to read templates: not in arguments, nor in the files of a ConfigMap.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Env("HOST", "${HOST}")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Env("HOST", "shop.example.com")]
            public sealed class Web;
            """,
        Fix = "Write the value; where it differs from one environment to the other, write it for each (`Environment = \"prod\"`), or take it from a ConfigMap.",
    };

    private static readonly string[] MapsOfTexts = ["annotations", "stringData"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // The values of custom resources may be templates of whoever serves them.
        if (!ServedKinds.Contains(context.Object.ApiVersion, context.Object.Kind))
        {
            return;
        }

        foreach (var field in EveryField.Of(context))
        {
            if (field.Value is ScalarNode { Type: ScalarType.String } text)
            {
                // What is wrong with the text of an image is said of it as an image.
                if (field.Key != "image" && Placeholders.IsOne(text.Text))
                {
                    Report(context, text, PathOf(field));
                }
            }
            else if (Array.IndexOf(MapsOfTexts, field.Key) >= 0 || (field.Key == "data" && context.Object.Kind == "ConfigMap"))
            {
                foreach (var (key, value) in TextsIn(field))
                {
                    Report(context, value, $"{PathOf(field)}[{key}]");
                }
            }
        }
    }

    // What the schema refuses anyway is not said again.
    private static void Report(RuleContext context, ScalarNode value, string path)
    {
        if (!SchemaProblems.All(context).Any(problem => problem.Kind is SchemaProblemKind.WrongType or SchemaProblemKind.OutOfBounds && ReferenceEquals(problem.Value, value)))
        {
            context.Report(value, path, context.Object.ToString(), value.Text);
        }
    }

    private static string PathOf(Field field) => string.Join(".", field.Path.Append(field.Key));

    // The program that reads a ConfigMap may fill templates in itself.
    private static IEnumerable<(string Key, ScalarNode Value)> TextsIn(Field field) =>
        from entry in field.Value as MappingNode ?? []
        where entry.Value is ScalarNode { Type: ScalarType.String } text && (field.Key == "data" ? Placeholders.IsOneOfPeople(text.Text) : Placeholders.IsOne(text.Text))
        select (entry.Key, (ScalarNode)entry.Value);
}
