using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using k8s.Models;
using Manifests.Core.Tree;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Typed;

/// <summary>From a tree to the initialiser of a model that says the same.</summary>
internal sealed class TypedWriter
{
    private const int LongestLine = 120;
    private const string Step = "    ";

    private readonly string _path;

    private TypedWriter(string path) => _path = path;

    /// <summary>Writes the initialiser of an object, without <c>apiVersion</c> and <c>kind</c>, which follow from the model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="root">The object's fields.</param>
    /// <returns>The text, which begins with <c>new()</c>.</returns>
    /// <exception cref="NotTypedException">The model cannot hold a value.</exception>
    public static string Write(Type model, MappingNode root)
    {
        var fields = (MappingNode)root.Clone();
        fields.Remove("apiVersion");
        fields.Remove("kind");
        return new TypedWriter("").Object(model, fields, "");
    }

    /// <summary>Writes the initialiser of a custom resource, whose class holds whatever its fields are.</summary>
    /// <exception cref="NotTypedException">The metadata cannot be held.</exception>
    public static string WriteCustom(MappingNode root)
    {
        var fields = root.Where(entry => entry.Key is not ("apiVersion" or "kind")).Select(entry =>
        {
            var isMetadata = entry.Key == "metadata";
            var value = new TypedWriter(entry.Key).Value(entry.Value, isMetadata ? typeof(V1ObjectMeta) : typeof(object), Step);
            return Join((isMetadata ? "Metadata" : CustomModels.PropertyOf(entry.Key)) + " =", value);
        }).ToList();
        return Join("new()", Braces(fields, ""));
    }

    private string Value(Node node, Type type, string indent)
    {
        var underlying = Nullable.GetUnderlyingType(type) ?? type;
        return node switch
        {
            MappingNode mapping when Argument(underlying, typeof(IDictionary<,>), 1) is { } value => Dictionary(value, mapping, indent),
            MappingNode mapping when underlying == typeof(object) => Dictionary(typeof(object), mapping, indent),
            MappingNode mapping when underlying.IsClass && underlying != typeof(string) && !IsText(underlying) => Object(underlying, mapping, indent),
            SequenceNode sequence when Argument(underlying, typeof(IList<>), 0) is { } item && underlying != typeof(byte[]) => List(item, sequence, indent),
            SequenceNode sequence when underlying == typeof(object) => Join("new List<object>", Braces(sequence.Select(item => At("[]").Value(item, typeof(object), indent + Step)), indent)),
            ScalarNode scalar => Scalar(scalar, underlying, indent),
            _ => throw Misfit(underlying),
        };
    }

    private string Object(Type model, MappingNode mapping, string indent)
    {
        var fields = mapping.Select(entry =>
        {
            var property = ModelCatalogue.Property(model, entry.Key)
                ?? throw new NotTypedException($"{model.Name} has no field {(_path.Length == 0 ? "" : _path + ".")}{entry.Key}");
            return Join(property.Name + " =", At(entry.Key).Value(entry.Value, property.PropertyType, indent + Step));
        }).ToList();
        return fields.Count == 0 ? "new()" : Join("new()", Braces(fields, indent));
    }

    private string List(Type item, SequenceNode sequence, string indent) =>
        Enclose("[", sequence.Select(node => At("[]").Value(node, item, indent + Step)).ToList(), "]", indent);

    private string Dictionary(Type value, MappingNode mapping, string indent)
    {
        var name = $"new Dictionary<string, {NameOf(value)}>";
        return mapping.Count == 0
            ? name + "()"
            : Join(name, Braces(mapping.Select(entry => Join($"[{Literals.Text(entry.Key)}] =", At(entry.Key).Value(entry.Value, value, indent + Step))), indent));
    }

    private string Scalar(ScalarNode scalar, Type type, string indent) => scalar.Type switch
    {
        ScalarType.String when type == typeof(string) || type == typeof(object) || type == typeof(IntOrString) => Text(scalar.Text, indent),
        // An amount may be written as a number too: the API server takes both for the same.
        _ when type == typeof(ResourceQuantity) && scalar.Type is ScalarType.String or ScalarType.Integer or ScalarType.Number => Literals.Text(scalar.Text),
        ScalarType.String when type == typeof(byte[]) => $"Convert.FromBase64String({Literals.Text(scalar.Text)})",
        ScalarType.String when type == typeof(DateTime) => $"DateTime.Parse({Literals.Text(scalar.Text)})",
        ScalarType.Boolean when type == typeof(bool) || type == typeof(object) => scalar.Text,
        ScalarType.Integer when type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(object) || type == typeof(IntOrString) => Whole(scalar, type),
        ScalarType.Number when type == typeof(double) || type == typeof(object) => scalar.Text,
        _ => throw Misfit(type),
    };

    private string Whole(ScalarNode scalar, Type type) =>
        scalar.TryGetInteger(out var number) && (type != typeof(int) || number is >= int.MinValue and <= int.MaxValue) ? number.ToString(CultureInfo.InvariantCulture) : throw Misfit(type);

    private static string Text(string text, string indent)
    {
        var block = Literals.Block(text, indent + Step);
        return block.Contains('\n', StringComparison.Ordinal) ? "\n" + indent + Step + block : block;
    }

    // What begins a line of its own needs no blank before it.
    private static string Join(string start, string rest) => rest[0] == '\n' ? start + rest : $"{start} {rest}";

    private static string Braces(IEnumerable<string> items, string indent) => Enclose("{", [.. items], "}", indent);

    // On one line where it is short; else an item a line.
    private static string Enclose(string open, List<string> items, string close, string indent)
    {
        if (items.Count == 0)
        {
            return open + close;
        }

        var space = open == "{" ? " " : "";
        var line = $"{open}{space}{string.Join(", ", items)}{space}{close}";
        return line.Length + indent.Length <= LongestLine && !line.Contains('\n', StringComparison.Ordinal)
            ? line
            : $"\n{indent}{open}\n{string.Concat(items.Select(item => $"{indent}{Step}{item},\n"))}{indent}{close}";
    }

    private TypedWriter At(string step) => new(_path.Length == 0 ? step : step == "[]" ? _path + "[]" : $"{_path}.{step}");

    private NotTypedException Misfit(Type type) => new($"{_path} does not fit a {NameOf(type)}");

    private static bool IsText(Type type) => type == typeof(IntOrString) || type == typeof(ResourceQuantity);

    private static Type? Argument(Type type, Type generic, int index) =>
        new[] { type }.Concat(type.GetInterfaces()).FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == generic)?.GetGenericArguments()[index];

    private static string NameOf(Type type)
    {
        if (Argument(type, typeof(IList<>), 0) is { } item && type != typeof(byte[]))
        {
            return $"IList<{NameOf(item)}>";
        }

        return type == typeof(string) ? "string" : type == typeof(object) ? "object" : type == typeof(byte[]) ? "byte[]" : type == typeof(int) ? "int" : type == typeof(bool) ? "bool"
            : type == typeof(long) ? "long" : type == typeof(double) ? "double" : type.Name;
    }
}
