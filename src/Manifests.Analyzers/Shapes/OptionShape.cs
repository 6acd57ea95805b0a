using System;
using System.Reflection;
using Manifests.Mapping;

namespace Manifests.Analyzers.Shapes;

/// <summary>One property of an attribute, and the field of Kubernetes that it sets.</summary>
internal sealed class OptionShape
{
    public OptionShape(PropertyInfo property, int order, PlaceAttribute? place)
    {
        var field = property.GetCustomAttribute<FieldAttribute>();
        Name = property.Name;
        Order = order;
        var path = place is null ? field?.Path : field?.Path.Replace(place.Name, place.Path);
        Path = field is { OfVolume: false } ? path : null;
        VolumePath = field is { OfVolume: true } ? path : null;
        Reference = property.GetCustomAttribute<RefersToAttribute>();
        WhenTrue = field?.WhenTrue;
        PairsBy = field is { PairsBy: not default(char) } ? field.PairsBy : null;
        MapBy = field is { MapBy: not default(char) } ? field.MapBy : null;
        ItemKey = field?.ItemKey;
        ItemValue = field?.ItemValue ?? "";
        IsSelector = field?.IsSelector ?? false;
        IsList = field?.IsList ?? false;
        IsKey = field?.IsKey ?? (property.Name == nameof(LabelAttribute.Key) || property.GetCustomAttribute<IdentifiesAttribute>() is not null);
    }

    /// <summary>The property's name.</summary>
    public string Name { get; }

    /// <summary>The place of the property among those of its attribute, as declared.</summary>
    public int Order { get; }

    /// <summary>The field that it sets, or null where code decides what it does.</summary>
    public string? Path { get; }

    /// <summary>The field of the volume that it adds to the pod, or null.</summary>
    public string? VolumePath { get; }

    /// <summary>What a typeof must lead to, or null where it leads to nothing.</summary>
    public RefersToAttribute? Reference { get; }

    /// <summary>What a bool writes when it is true, where it stands for a value.</summary>
    public string? WhenTrue { get; }

    /// <summary>What lies between name and value, where each text stands for an item with both.</summary>
    public char? PairsBy { get; }

    /// <summary>The field of the item that each text stands for, or that what stands before <see cref="PairsBy"/> goes to; null where it is none, or <c>name</c>.</summary>
    public string? ItemKey { get; }

    /// <summary>The field that what stands behind <see cref="PairsBy"/> goes to.</summary>
    public string ItemValue { get; }

    /// <summary>What lies between key and value, where each text stands for an entry of a map.</summary>
    public char? MapBy { get; }

    /// <summary>Whether the text is a label selector.</summary>
    public bool IsSelector { get; }

    /// <summary>Whether the text is a list joined by commas.</summary>
    public bool IsList { get; }

    /// <summary>Whether it tells several attributes of a kind on one class apart.</summary>
    public bool IsKey { get; }

    /// <summary>Whether constructor parameters or named arguments of a name set this property.</summary>
    public bool IsNamed(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
