using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Manifests.Analyzers.Shapes;
using Manifests.Core.Labels;
using Manifests.Core.Tree;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes;

/// <summary>From fields back to the attribute that sets them, by the marks on the attribute's properties.</summary>
/// <remarks>An option that is added to an attribute is imported without a line here.</remarks>
internal static class AttributeInverter
{
    private const string ListStep = "[].";

    /// <summary>The attribute that sets what it can of a mapping's fields, which are taken away from it.</summary>
    /// <param name="shape">The attribute.</param>
    /// <param name="fields">The mapping, relative to which the attribute's paths are.</param>
    /// <param name="given">Options that are decided already, by name.</param>
    /// <returns>The attribute; null where it cannot be written, and then nothing is taken.</returns>
    public static AttributeText? TakeFrom(AttributeShape shape, MappingNode fields, IReadOnlyDictionary<string, string>? given = null)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new List<(MappingNode From, string Path)>();
        foreach (var option in shape.Options.Where(option => option.Path is not null && given?.ContainsKey(option.Name) != true))
        {
            if (Find(fields, option.Path!) is var (owner, path) && owner.Find(path) is { } node && Write(shape, option, node) is { } text && !taken.Contains((owner, path)))
            {
                values[option.Name] = text;
                taken.Add((owner, path));
            }
        }

        foreach (var (option, text) in given ?? new Dictionary<string, string>())
        {
            values[option] = text;
        }

        if (Compose(shape, values) is not { } attribute)
        {
            return null;
        }

        TakeAll(shape, fields, taken);
        return attribute;
    }

    /// <summary>The attribute that says all of a mapping; null where none can.</summary>
    public static AttributeText? TakeWhole(AttributeShape shape, MappingNode fields, IReadOnlyDictionary<string, string>? given = null)
    {
        var copy = (MappingNode)fields.Clone();
        return TakeFrom(shape, copy, given) is { } attribute && copy.Count == 0 ? attribute : null;
    }

    /// <summary>An attribute with some of its options, by a constructor that takes as many of them as one can; null where no constructor fits.</summary>
    public static AttributeText? Compose(AttributeShape shape, IReadOnlyDictionary<string, string> values)
    {
        foreach (var constructor in shape.Type.GetConstructors().OrderByDescending(constructor => constructor.GetParameters().Length))
        {
            var parameters = constructor.GetParameters().Select(parameter => (Parameter: parameter, Option: shape.Option(parameter.Name!))).ToList();
            if (parameters.All(pair => pair.Option is not null && values.ContainsKey(pair.Option.Name) && Fits(values[pair.Option.Name], pair.Parameter.ParameterType)))
            {
                var byPosition = parameters.Select(pair => pair.Option!.Name).ToHashSet(StringComparer.Ordinal);
                var rest = shape.Options.Where(option => values.ContainsKey(option.Name) && !byPosition.Contains(option.Name)).ToList();
                if (rest.All(option => IsSettable(shape, option)))
                {
                    return new AttributeText(NameOf(shape))
                    {
                        Arguments = [.. parameters.SelectMany(pair => Arguments(pair.Parameter, values[pair.Option!.Name]))],
                        Properties = [.. rest.Select(option => new KeyValuePair<string, string>(option.Name, values[option.Name]))],
                    };
                }
            }
        }

        return null;
    }

    /// <summary>The attribute's name, as it is written.</summary>
    public static string NameOf(AttributeShape shape) => shape.Type.Name[..^"Attribute".Length];

    // Each list on the way holds one item of the attribute's own: the first that is left.
    private static (MappingNode Owner, string Path)? Find(MappingNode fields, string path)
    {
        var list = path.IndexOf(ListStep, StringComparison.Ordinal);
        if (list < 0)
        {
            return (fields, path);
        }

        return fields.FindFirstItem(path[..list]) is { } item ? Find(item, path[(list + ListStep.Length)..]) : null;
    }

    private static void TakeAll(AttributeShape shape, MappingNode fields, List<(MappingNode From, string Path)> taken)
    {
        foreach (var (owner, path) in taken)
        {
            owner.Take(path);
        }

        foreach (var listPath in shape.Options.Select(option => option.Path).OfType<string>().SelectMany(ListsOn).Distinct(StringComparer.Ordinal).OrderByDescending(path => path.Length))
        {
            DropFirstIfEmpty(fields, listPath);
        }
    }

    private static IEnumerable<string> ListsOn(string path)
    {
        for (var at = path.IndexOf(ListStep, StringComparison.Ordinal); at >= 0; at = path.IndexOf(ListStep, at + 1, StringComparison.Ordinal))
        {
            yield return path[..at];
        }
    }

    private static void DropFirstIfEmpty(MappingNode fields, string listPath)
    {
        if (Find(fields, listPath) is not var (owner, path) || owner.Find(path) is not SequenceNode items || items.Count == 0 || items[0] is not MappingNode { Count: 0 })
        {
            return;
        }

        owner.Take(path);
        if (items.Count > 1)
        {
            var rest = new SequenceNode(items.Origin);
            foreach (var item in items.Skip(1))
            {
                rest.Add(item);
            }

            owner.SetAt(path, rest);
        }
    }

    private static bool IsSettable(AttributeShape shape, OptionShape option) => shape.Type.GetProperty(option.Name)?.SetMethod is { IsPublic: true };

    // Constructors of one length differ in a text or a type.
    private static bool Fits(string value, Type type) =>
        value.StartsWith("typeof(", StringComparison.Ordinal) ? type == typeof(Type) || type == typeof(object) : type != typeof(Type);

    private static IEnumerable<string> Arguments(ParameterInfo parameter, string value) =>
        parameter.IsDefined(typeof(ParamArrayAttribute)) && value is ['[', .., ']'] ? value == "[]" ? [] : [value[1..^1]] : [value];

    private static string? Write(AttributeShape shape, OptionShape option, Node node)
    {
        var type = shape.Type.GetProperty(option.Name)!.PropertyType;
        return option switch
        {
            { IsSelector: true } => Selector(node),
            { IsList: true } => TextList(node),
            { WhenTrue: { } text } => node.AsText() == text ? "true" : null,
            { PairsBy: { } separator } => Pairs(node, separator),
            _ => Value(node, type),
        };
    }

    /// <summary>A value as the constant of a type; null where the type has none for it.</summary>
    public static string? Value(Node node, Type type)
    {
        if (type.IsArray)
        {
            return node is SequenceNode items && items.Select(item => Value(item, type.GetElementType()!)).ToList() is var texts && texts.TrueForAll(text => text is not null)
                ? Literals.List([.. texts!])
                : null;
        }

        var underlying = Nullable.GetUnderlyingType(type) ?? type;
        return node is not ScalarNode scalar ? null : scalar.Type switch
        {
            ScalarType.String when underlying == typeof(string) || underlying == typeof(object) => Literals.Text(scalar.Text),
            ScalarType.String when underlying.IsEnum && underlying.GetEnumNames().Contains(scalar.Text) => $"{underlying.Name}.{scalar.Text}",
            ScalarType.Boolean when underlying == typeof(bool) => scalar.Text,
            ScalarType.Integer when IsWithin(scalar, underlying) => scalar.Text,
            _ => null,
        };
    }

    private static bool IsWithin(ScalarNode scalar, Type type) => scalar.TryGetInteger(out var number) && scalar.Text == number.ToString(CultureInfo.InvariantCulture)
        && (type == typeof(long) || (type == typeof(int) || type == typeof(object)) && number is >= int.MinValue and <= int.MaxValue);

    /// <summary>A label selector in kubectl's syntax; null where that cannot say it.</summary>
    public static string? Selector(Node node)
    {
        if (node is not MappingNode mapping)
        {
            return null;
        }

        var selector = LabelSelector.FromLabelSelector(mapping);
        return selector.Requirements.Count > 0 && LabelSelectorParser.TryParse(selector.ToString(), out var again, out _) && again.ToLabelSelector().Equals(Ordered(mapping))
            ? Literals.Text(selector.ToString())
            : null;
    }

    private static Node Ordered(MappingNode selector)
    {
        var copy = (MappingNode)selector.Clone();
        Core.Objects.CustomaryOrder.Sort(copy);
        return copy;
    }

    private static string? TextList(Node node) =>
        node is SequenceNode { Count: > 0 } items && items.All(item => item.AsText() is { Length: > 0 } text && text == text.Trim() && !text.Contains(',', StringComparison.Ordinal))
            ? Literals.Text(string.Join(',', items.Select(item => item.AsText())))
            : null;

    private static string? Pairs(Node node, char separator)
    {
        if (node is not SequenceNode items)
        {
            return null;
        }

        var texts = new List<string>();
        foreach (var item in items)
        {
            if (item is not MappingNode pair || pair["name"].AsText() is not { Length: > 0 } name || name != name.Trim() || name.Contains(separator, StringComparison.Ordinal)
                || pair.Any(entry => entry.Key is not ("name" or "value")) || (pair["value"] is { } written && written.AsText() is not { } value))
            {
                return null;
            }

            var given = pair["value"].AsText();
            if (given != given?.Trim())
            {
                return null;
            }

            texts.Add(Literals.Text(given is null ? name : separator == ':' ? $"{name}: {given}" : $"{name}{separator}{given}"));
        }

        return Literals.List([.. texts]);
    }
}
