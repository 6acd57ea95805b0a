using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using k8s.Models;

namespace Manifests.Analyzers.Tests.Typed;

/// <summary>C# that sets every property of every type that an object of KubernetesClient can hold.</summary>
/// <remarks>
/// A type is written in full where it is first come by, and then as little of it as there must be, so that types that hold themselves come to an
/// end. The shapes of lists, dictionaries and texts change from one property to the next.
/// </remarks>
internal sealed class ModelSource
{
    private const int MaxDepth = 12;

    private readonly HashSet<Type> _written = [];
    private int _count;

    /// <summary>Every type whose properties have all been set.</summary>
    public IReadOnlyCollection<Type> Written => _written;

    /// <summary>The kinds; not Status, an answer of the API server that KubernetesClient refuses to write.</summary>
    public static IReadOnlyList<Type> Kinds { get; } =
    [
        .. typeof(V1Pod).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, IsPublic: true, IsGenericTypeDefinition: false } && type.GetCustomAttribute<KubernetesEntityAttribute>() is not null && type.GetConstructor([]) is not null && type != typeof(V1Status))
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    /// <summary>An initialiser of a kind's object.</summary>
    public string Object(Type kind)
    {
        var entity = kind.GetCustomAttribute<KubernetesEntityAttribute>()!;
        var apiVersion = string.IsNullOrEmpty(entity.Group) ? entity.ApiVersion : entity.Group + "/" + entity.ApiVersion;
        var fixedValues = new Dictionary<string, string> { ["ApiVersion"] = $"\"{apiVersion}\"", ["Kind"] = $"\"{entity.Kind}\"" };
        return New(kind, 0, isFull: true, fixedValues);
    }

    private string New(Type type, int depth, bool isFull, Dictionary<string, string>? fixedValues = null)
    {
        isFull = (isFull || _written.Add(type)) && depth < MaxDepth;
        _written.Add(type);
        var settable = type.GetProperties().Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0);
        var set = settable.Where(property => isFull || fixedValues is not null)
            .Select(property => property.Name + " = " + (fixedValues?.GetValueOrDefault(property.Name) ?? Value(property.PropertyType, property.Name, depth + 1)));
        return $"new {Name(type)} {{ {string.Join(", ", set)} }}";
    }

    private string Value(Type type, string name, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var i = ++_count;
        if (type.IsGenericType && type.GetGenericArguments() is [var item] && typeof(System.Collections.IEnumerable).IsAssignableFrom(type))
        {
            var first = Value(item, name, depth);
            return (i % 3) switch
            {
                0 => $"[{first}]",
                1 => $"new List<{Name(item)}> {{ {first} }}",
                _ => $"new {Name(item)}[] {{ {first} }}",
            };
        }

        if (type.IsGenericType && type.GetGenericArguments() is [var key, var value] && key == typeof(string))
        {
            var first = Value(value, name, depth);
            return i % 2 == 0 ? $"new Dictionary<string, {Name(value)}> {{ [\"example.com/{i}\"] = {first} }}" : $"new Dictionary<string, {Name(value)}> {{ {{ \"k{i}\", {first} }} }}";
        }

        return Single(type, i) ?? New(type, depth, isFull: false);
    }

    private static string? Single(Type type, int i) => type switch
    {
        _ when type == typeof(string) => (i % 5) switch { 0 => $"\"text: '{i}' #\"", 1 => $"$\"v{{{i}}}\"", 2 => "\"1.5\"", 3 => "\"two\\nlines\"", _ => $"\"true\" + {i}" },
        _ when type == typeof(bool) => i % 2 == 0 ? "true" : "1 > 2",
        _ when type == typeof(int) || type == typeof(long) => i % 2 == 0 ? i.ToString(CultureInfo.InvariantCulture) : $"{i} * 3 - 7",
        _ when type == typeof(double) => $"{i}.25",
        _ when type == typeof(object) => (i % 3) switch { 0 => $"{i}", 1 => "\"any\"", _ => "true" },
        _ when type == typeof(byte[]) => $"System.Text.Encoding.UTF8.GetBytes(\"bytes {i}\")",
        _ when type == typeof(DateTime) => $"new DateTime(2024, 2, {1 + (i % 28)}, 3, 4, 5, DateTimeKind.Utc)",
        _ when type == typeof(IntOrString) => i % 2 == 0 ? $"{i}" : $"\"{i % 100}%\"",
        _ when type == typeof(ResourceQuantity) => (i % 4) switch { 0 => "new k8s.Models.ResourceQuantity(\"0.5\")", 1 => "\"1.5Gi\"", 2 => $"new k8s.Models.ResourceQuantity(\"{i}m\")", _ => "\"2000\"" },
        _ when type.IsEnum => $"{Name(type)}.{Enum.GetNames(type)[0]}",
        _ => null,
    };

    private static string Name(Type type) => type switch
    {
        _ when type == typeof(string) => "string",
        _ when type == typeof(object) => "object",
        _ when type.IsArray => Name(type.GetElementType()!) + "[]",
        _ when type.IsGenericType => type.Namespace + "." + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">",
        _ => type.FullName!.Replace('+', '.'),
    };
}
