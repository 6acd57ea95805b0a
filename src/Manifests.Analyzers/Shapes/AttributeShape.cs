using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Manifests.Mapping;

namespace Manifests.Analyzers.Shapes;

/// <summary>What one attribute of the public surface describes, as its marks say.</summary>
internal sealed class AttributeShape
{
    private readonly OptionShape[] _options;

    public AttributeShape(Type type)
    {
        Type = type;
        FullName = type.FullName!;
        Describes = type.GetCustomAttribute<DescribesAttribute>();
        _options = [.. Properties(type).Select((property, order) => new OptionShape(property, order))];
    }

    public Type Type { get; }

    /// <summary>The attribute's name, with its namespace.</summary>
    public string FullName { get; }

    /// <summary>The attribute's mark; null for a setting of the class or the assembly.</summary>
    public DescribesAttribute? Describes { get; }

    /// <summary>The object that the attribute makes, or null where it makes none.</summary>
    public DescribesObjectAttribute? Object => Describes as DescribesObjectAttribute;

    /// <summary>The properties, those of base classes first.</summary>
    public IReadOnlyList<OptionShape> Options => _options;

    /// <summary>The property that a constructor parameter or a named argument sets.</summary>
    public OptionShape? Option(string name) => Array.Find(_options, option => option.IsNamed(name));

    private static IEnumerable<PropertyInfo> Properties(Type type)
    {
        var inherited = type.BaseType is { } parent && parent != typeof(Attribute) ? Properties(parent) : [];
        var declared = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        return inherited.Concat(declared.OrderBy(property => property.MetadataToken));
    }
}
