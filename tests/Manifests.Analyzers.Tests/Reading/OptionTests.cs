using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Manifests.Analyzers.Shapes;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Mapping;
using YamlDotNet.RepresentationModel;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>Every option of every attribute, set once: the YAML has just that value in just that field. An option wired nowhere fails here.</summary>
public class OptionTests
{
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
        var shape = AttributeCatalogue.Find(attribute)!;
        var option = shape.Option(name)!;
        var type = shape.Type.GetProperty(name)!.PropertyType;
        foreach (var (literal, expected) in Samples(type))
        {
            var source = "using Manifests;\n" + Host(shape) + Attribute(shape, option, literal) + "\nclass Sample { }";
            var yaml = GeneratorRun.Of(source).Yaml(KindFor(shape));
            Assert.Equal(option.WhenTrue ?? expected, TextAt(yaml, PathOf(shape, option)));
        }
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
        _ when type == typeof(string[]) => [("new[] { \"a\", \"b\" }", "a b")],
        _ => throw new NotSupportedException($"Say how a sample of {type} is written."),
    };

    private static string Attribute(AttributeShape shape, OptionShape option, string literal)
    {
        var constructor = shape.Type.GetConstructors().OrderBy(candidate => candidate.GetParameters().Length)
            .FirstOrDefault(candidate => candidate.GetParameters().Any(parameter => option.IsNamed(parameter.Name!)));
        var parameters = (constructor ?? shape.Type.GetConstructors().OrderBy(candidate => candidate.GetParameters().Length).First()).GetParameters();
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

    private static string Host(AttributeShape shape) => shape.Describes switch
    {
        DescribesObjectAttribute => "",
        DescribesPartOfAttribute { Kind: "Service" } => "[Service(80)] ",
        _ => "[Pod(\"sample\")] ",
    };

    private static string KindFor(AttributeShape shape) => shape.Describes switch
    {
        DescribesObjectAttribute mark => mark.Kind,
        DescribesPartOfAttribute mark => mark.Kind,
        _ => "Pod",
    };

    private static string PathOf(AttributeShape shape, OptionShape option)
    {
        if (option.VolumePath is { } ofVolume)
        {
            return "spec.volumes[]." + ofVolume;
        }

        var start = shape.Describes is DescribesPartOfContainerAttribute ? "spec.containers[]." : "";
        var part = shape.Describes!.Path;
        return start + (part.Length == 0 ? "" : part + ".") + option.Path;
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

        return node is YamlSequenceNode items ? string.Join(" ", items) : ((YamlScalarNode)node).Value!;
    }
}
