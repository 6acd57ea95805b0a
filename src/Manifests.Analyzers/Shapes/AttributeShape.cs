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
        Marks = [.. type.GetCustomAttributes<DescribesAttribute>()];
        FixedField = type.GetCustomAttribute<FixedFieldAttribute>();
        var place = type.GetCustomAttribute<PlaceAttribute>();
        _options = [.. Properties(type).Select((property, order) => new OptionShape(property, order, place))];
    }

    public Type Type { get; }

    /// <summary>The attribute's name, with its namespace.</summary>
    public string FullName { get; }

    /// <summary>The attribute's marks: none for a setting of the class or the assembly, several for a part of objects of several kinds.</summary>
    public IReadOnlyList<DescribesAttribute> Marks { get; }

    /// <summary>The attribute's mark, or the first of several; null for a setting of the class or the assembly.</summary>
    public DescribesAttribute? Describes => Marks.Count == 0 ? null : Marks[0];

    /// <summary>What the attribute always writes, or null.</summary>
    public FixedFieldAttribute? FixedField { get; }

    /// <summary>The object that the attribute makes, or null where it makes none.</summary>
    public DescribesObjectAttribute? Object => Describes as DescribesObjectAttribute;

    /// <summary>Where the attribute adds to objects of a kind; null where it does not.</summary>
    public string? PathIn(string kind) => Marks.OfType<DescribesPartOfAttribute>().FirstOrDefault(mark => mark.Kind == kind)?.Path;

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
