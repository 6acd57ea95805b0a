using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using Manifests.Analyzers.Shapes;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Mapping;

namespace Manifests.Analyzers.Tests.Docs;

/// <summary>The reference of one attribute: from its XML docs, the fields its properties name, and what its example really writes.</summary>
internal static class AttributePage
{
    public static string Of(AttributeShape shape)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!-- Made from the attribute's code by docs/update.sh: edit that. -->\n# [{XmlDocs.Short(shape.Type.Name)}]\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{XmlDocs.Summary(shape.Type)}\n\n");
        if (XmlDocs.Remarks(shape.Type) is { Length: > 0 } remarks)
        {
            page.Append(CultureInfo.InvariantCulture, $"{remarks}\n\n");
        }

        AppendForms(page, shape);
        AppendOptions(page, shape);
        AppendExample(page, shape);
        return page.ToString();
    }

    public static string Index()
    {
        var page = new StringBuilder("<!-- Made from the attributes' code by docs/update.sh. -->\n# Attributes\n\n| Attribute | What it is |\n|---|---|\n");
        foreach (var shape in AttributeCatalogue.All)
        {
            var name = XmlDocs.Short(shape.Type.Name);
            page.Append(CultureInfo.InvariantCulture, $"| [`[{name}]`]({name}.md) | {Cell(XmlDocs.Summary(shape.Type))} |\n");
        }

        return page.ToString();
    }

    private static void AppendForms(StringBuilder page, AttributeShape shape)
    {
        page.Append("```csharp\n");
        foreach (var constructor in shape.Type.GetConstructors().OrderBy(constructor => constructor.GetParameters().Length))
        {
            var parameters = string.Join(", ", constructor.GetParameters().Select(parameter => TypeName(parameter.ParameterType) + " " + parameter.Name));
            page.Append(CultureInfo.InvariantCulture, $"[{XmlDocs.Short(shape.Type.Name)}{(parameters.Length == 0 ? "" : $"({parameters})")}]\n");
        }

        page.Append("```\n\n");
    }

    private static void AppendOptions(StringBuilder page, AttributeShape shape)
    {
        page.Append("| Option | Type | Kubernetes field | |\n|---|---|---|---|\n");
        foreach (var option in shape.Options)
        {
            var property = shape.Type.GetProperty(option.Name)!;
            var field = option.VolumePath is { } ofVolume ? $"`volumes[].{ofVolume}`" : option.Path is null ? "" : $"`{Prefix(shape)}{option.Path}`";
            page.Append(CultureInfo.InvariantCulture, $"| `{option.Name}` | {Cell(Values(property.PropertyType))} | {field} | {Cell(XmlDocs.Summary(property))} |\n");
        }
    }

    private static string Prefix(AttributeShape shape) =>
        shape.Describes is null or DescribesObjectAttribute or { Path.Length: 0 } ? "" : shape.Describes.Path + ".";

    private static void AppendExample(StringBuilder page, AttributeShape shape)
    {
        if (XmlDocs.Example(shape.Type) is not { Length: > 0 } example)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"\n## Example\n\n```csharp\n{example}\n```\n");
        var run = GeneratorRun.Of(GeneratorRun.Compile(["using Manifests;\n" + Complete(shape, example)]), ProjectFile.Examples);
        var kind = (shape.Describes as DescribesObjectAttribute)?.Kind ?? (shape.Describes as DescribesPartOfAttribute)?.Kind;
        foreach (var manifest in run.Manifests.Where(manifest => kind is null || manifest.Kind == kind))
        {
            page.Append(CultureInfo.InvariantCulture, $"\nwrites `{manifest.Path}`:\n\n```yaml\n{manifest.Yaml}```\n");
        }
    }

    /// <summary>An example that shows only its own attribute needs a class to stand on, and the classes that it refers to.</summary>
    public static string Complete(AttributeShape shape, string example)
    {
        if (example.Contains("[assembly:", StringComparison.Ordinal) && !example.Contains("class ", StringComparison.Ordinal))
        {
            return example + "\n[Pod(\"sample\")] [Container(\"sample\", \"example/sample:1.0\")] public sealed class Sample;";
        }

        var whole = example.Contains("class ", StringComparison.Ordinal) ? example : ExampleHost.Of(shape, example) + example + "\npublic sealed class Sample;";
        return ExampleHost.MissingObjects(whole) + whole + ExampleHost.MissingTypes(whole);
    }

    private static string Values(Type type) => type.IsEnum
        ? string.Join(", ", type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"`{type.Name}.{field.Name}`"))
        : TypeName(type);

    private static string TypeName(Type type) => type switch
    {
        _ when type == typeof(string) => "string",
        _ when type == typeof(int) => "int",
        _ when type == typeof(long) => "long",
        _ when type == typeof(bool) => "bool",
        _ when type == typeof(object) => "object",
        { IsArray: true } => TypeName(type.GetElementType()!) + "[]",
        _ => type.Name,
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
