using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Manifests.Analyzers.Shapes;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Mapping;
using YamlDotNet.RepresentationModel;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>Every option of every attribute, set once: the YAML has just that value in just that field. An option wired nowhere fails here, or in <see cref="OptionsWithoutFieldTests"/>.</summary>
public class OptionTests
{
    /// <summary>Why no judge sees these objects.</summary>
    public const string Dummies = "an option by itself lacks what the API requires besides, and its value is a dummy; OptionStructureTests has the judges say what they can of it";

    public static TheoryData<string, string> Options()
    {
        var data = new TheoryData<string, string>();
        foreach (var shape in AttributeCatalogue.All.Where(shape => shape.Describes is not null))
        {
            foreach (var option in shape.Options.Where(option => option is { IsSelector: false } && (option.Path ?? option.VolumePath) is not null))
            {
                data.Add(shape.Type.Name, option.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Option_IsInItsField(string attribute, string name)
    {
        var option = AttributeCatalogue.Find(attribute)!.Option(name)!;
        foreach (var (mark, source, expected) in SourcesOf(attribute, name))
        {
            var yaml = GeneratorRun.Unjudged(Dummies, source).Yaml(KindFor(mark));
            Assert.Equal(option.WhenTrue ?? expected, TextAt(yaml, PathOf(mark, option)));
        }
    }

    /// <summary>C# that sets one option, for each option.</summary>
    public static IEnumerable<(string Name, string Source)> Sources() => Options().SelectMany(row => SourcesOf((string)row[0], (string)row[1]).Select(sample => ($"{row[0]}.{row[1]}", sample.Source)));

    private static IEnumerable<(DescribesAttribute Mark, string Source, string Expected)> SourcesOf(string attribute, string name)
    {
        var shape = AttributeCatalogue.Find(attribute)!;
        var option = shape.Option(name)!;
        var samples = TextSamples(option) ?? Samples(shape.Type.GetProperty(name)!.PropertyType);
        return samples.SelectMany(sample => shape.Marks.Select(mark => (mark, "using Manifests;\n" + Host(mark) + Attribute(shape, option, sample.Literal) + "\nclass Sample { }", sample.Yaml)));
    }

    // Texts that stand for more than themselves.
    private static IEnumerable<(string Literal, string Yaml)>? TextSamples(OptionShape option)
    {
        var key = option.ItemKey ?? "name";
        return option switch
        {
            { PairsBy: { } between } => [($"new[] {{ \"a{between}1\", \"b{between}2\" }}", $"{{ {{ {key}, a }}, {{ {option.ItemValue}, 1 }} }} {{ {{ {key}, b }}, {{ {option.ItemValue}, 2 }} }}")],
            { MapBy: { } between } => [($"new[] {{ \"a{between}1\", \"b{between}2\" }}", "{ { a, 1 }, { b, 2 } }")],
            { ItemKey: not null } => [("new[] { \"a\", \"b\" }", $"{{ {{ {key}, a }} }} {{ {{ {key}, b }} }}")],
            _ => null,
        };
    }

    private static IEnumerable<(string Literal, string Yaml)> Samples(Type type) => type switch
    {
        { IsEnum: true } => Enum.GetNames(type).Select(member => ($"Manifests.{type.Name}.{member}", member)),
        { IsArray: true } when type.GetElementType() is { IsEnum: true } item => Enum.GetNames(item).Select(member => ($"new[] {{ Manifests.{item.Name}.{member} }}", member)),
        _ when type == typeof(int) => [("7", "7")],
        _ when type == typeof(Type) => [("typeof(Sample)", "")],
        _ when type == typeof(bool) => [("true", "true")],
        _ when type == typeof(string) => [("\"text\"", "text")],
        _ when type == typeof(object) => [("8081", "8081"), ("\"port\"", "port")],
        { IsArray: true } when type.GetElementType()!.IsEnum => [($"new[] {{ {string.Join(", ", Enum.GetNames(type.GetElementType()!).Select(member => $"Manifests.{type.GetElementType()!.Name}.{member}"))} }}", string.Join(" ", Enum.GetNames(type.GetElementType()!)))],
        _ when type == typeof(string[]) => [("new[] { \"a\", \"b\" }", "a b")],
        _ when type == typeof(int[]) => [("new[] { 7, 8 }", "7 8")],
        _ => throw new NotSupportedException($"Say how a sample of {type} is written."),
    };

    private static string Attribute(AttributeShape shape, OptionShape option, string literal)
    {
        // A name always leads somewhere, a type only where it declares something.
        var constructors = shape.Type.GetConstructors().OrderBy(candidate => candidate.GetParameters().Length)
            .ThenBy(candidate => candidate.GetParameters().Count(parameter => parameter.ParameterType == typeof(Type))).ToList();
        var constructor = constructors.Find(candidate => candidate.GetParameters().Any(parameter => option.IsNamed(parameter.Name!)));
        var parameters = (constructor ?? constructors[0]).GetParameters();
        var arguments = parameters.Select(parameter => option.IsNamed(parameter.Name!) ? literal : Samples(parameter.ParameterType).First().Literal).ToList();
        if (constructor is null)
        {
            arguments.Add(option.Name + " = " + literal);
        }

        // A Secret is only written where one insists.
        if (shape.Type == typeof(SecretAttribute))
        {
            arguments.Add(nameof(SecretAttribute.WriteValues) + " = true");
        }

        return $"[{shape.Type.Name}({string.Join(", ", arguments)})]";
    }

    private static string Host(DescribesAttribute mark) => mark switch
    {
        DescribesObjectAttribute => "",
        DescribesPartOfAttribute { Kind: "Service" } => "[Service(80)] ",
        DescribesPartOfAttribute { Kind: "CronJob" } => "[CronJob(\"@daily\")] ",
        DescribesPartOfAttribute { Kind: "HorizontalPodAutoscaler" } => "[HorizontalPodAutoscaler(1, 2)] ",
        DescribesPartOfAttribute { Kind: "CustomResourceDefinition" } => "[CustomResourceDefinition(\"example.com\", \"v1\")] ",
        DescribesPartOfAttribute part => $"[{part.Kind}] ",
        _ => "[Pod(\"sample\")] ",
    };

    private static string KindFor(DescribesAttribute mark) => mark switch
    {
        DescribesObjectAttribute made => made.Kind,
        DescribesPartOfAttribute part => part.Kind,
        _ => "Pod",
    };

    private static string PathOf(DescribesAttribute mark, OptionShape option)
    {
        if (option.VolumePath is { } ofVolume)
        {
            return "spec.volumes[]." + ofVolume;
        }

        var start = mark is DescribesPartOfContainerAttribute ? "spec.containers[]." : "";
        return start + (mark.Path.Length == 0 ? "" : mark.Path + ".") + option.Path;
    }

    // Of a list, the last item: the attribute's own.
    private static string TextAt(string yaml, string path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var node = stream.Documents.Single().RootNode;
        foreach (var step in path.Split('.'))
        {
            node = node[step.TrimEnd('[', ']')];
            node = step.EndsWith("[]", StringComparison.Ordinal) ? ((YamlSequenceNode)node).Children[^1] : node;
        }

        return node switch
        {
            YamlSequenceNode items => string.Join(" ", items),
            YamlScalarNode scalar => scalar.Value!,
            _ => node.ToString(),
        };
    }
}
