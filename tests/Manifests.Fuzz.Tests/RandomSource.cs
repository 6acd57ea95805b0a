using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace Manifests.Fuzz.Tests;

/// <summary>C# that uses every attribute there is, in every place, with arguments that may fit and may not.</summary>
internal sealed class RandomSource(Random random)
{
    private static readonly Type[] Attributes = [.. typeof(PodAttribute).Assembly.GetTypes()
        .Where(type => type is { IsPublic: true, IsAbstract: false } && typeof(Attribute).IsAssignableFrom(type) && type.Namespace == "Manifests")
        .OrderBy(type => type.Name, StringComparer.Ordinal)];

    private static readonly string[] Types = ["A", "B", "C", "Options", "Missing", "int", "string", "System.Uri", "A.Nested", "List<>", "void"];

    private readonly StringBuilder _text = new("using Manifests;\nusing System.Collections.Generic;\n");

    public string Write()
    {
        for (var i = random.Next(3); i > 0; i--)
        {
            Attribute("assembly: ");
        }

        foreach (var name in new[] { "A", "B", "C" }.Take(1 + random.Next(3)))
        {
            Class(name, depth: 0);
        }

        _text.Append("[ConfigMap(Section = \"X\")] public class Options { public int Max { get; set; } = 10; public string[] Names { get; set; } = [\"a\"]; public Options? Deep { get; set; } }\n");
        return _text.ToString();
    }

    private void Class(string name, int depth)
    {
        for (var i = random.Next(7); i > 0; i--)
        {
            Attribute("");
        }

        _text.Append(random.Pick("public sealed class ", "static class ", "partial class ", "struct ", "record ", "interface ", "enum ", "class ")).Append(name).Append("\n{\n");
        for (var i = random.Next(3); i > 0; i--)
        {
            if (random.Next(3) == 0)
            {
                Attribute("");
            }

            _text.Append(random.Pick(
                $"public const string K{i} = {Text()};\n",
                $"public int P{i} {{ get; set; }} = {random.Next()};\n",
                $"public static string F{i}() => {Text()};\n",
                $"public List<string> L{i} {{ get; }} = [];\n"));
        }

        if (depth < 2 && random.Next(3) == 0)
        {
            Class("Nested", depth + 1);
        }

        _text.Append("}\n");
    }

    private void Attribute(string target)
    {
        var type = random.Pick(Attributes);
        var arguments = new List<string>();
        var constructor = random.Pick(type.GetConstructors());
        foreach (var parameter in constructor.GetParameters().Where(_ => random.Next(12) > 0))
        {
            arguments.Add((random.Next(8) == 0 ? parameter.Name + ": " : "") + Value(parameter.ParameterType));
        }

        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).ToArray();
        for (var i = random.Next(4); i > 0 && properties.Length > 0; i--)
        {
            var property = random.Pick(properties);
            arguments.Add(property.Name + " = " + Value(property.PropertyType));
        }

        if (random.Next(20) == 0)
        {
            arguments.Add("Nothing = 1");
        }

        _text.Append('[').Append(target).Append(type.Name.Replace("Attribute", "", StringComparison.Ordinal)).Append('(').AppendJoin(", ", arguments).Append(")]\n");
    }

    private string Value(Type type)
    {
        if (random.Next(15) == 0)
        {
            return random.Pick("null", "default", "", "new()", "1 +", "\"unclosed", "typeof(", "nameof(A)", "A.K1", "(string)null!", "'c'", "1.5", "[..]", "$\"{1}\"", "Missing.X");
        }

        if (type.IsArray)
        {
            return "[" + string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => Value(type.GetElementType()!))) + "]";
        }

        if (type.IsEnum)
        {
            return random.Next(8) == 0 ? $"({type.Name}){random.Next(-1, 9)}" : $"{type.Name}.{random.Pick(Enum.GetNames(type))}";
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => random.Pick("true", "false"),
            TypeCode.Int32 => random.Pick("0", "1", "2", "80", "8080", "-1", "65536", "int.MaxValue", "int.MinValue"),
            TypeCode.Int64 => random.Pick("0", "1", "long.MaxValue", "-5"),
            TypeCode.Double => random.Pick("0", "1.5", "double.NaN", "1e300"),
            TypeCode.String => Text(),
            _ => type == typeof(Type) ? $"typeof({random.Pick(Types)})" : random.Pick(Text(), "80", "typeof(A)", "true"),
        };
    }

    private string Text() => OddTexts.Literal(OddTexts.Pick(random));
}
