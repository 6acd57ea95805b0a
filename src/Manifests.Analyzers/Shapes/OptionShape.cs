using System;
using System.Reflection;
using Manifests.Mapping;

namespace Manifests.Analyzers.Shapes;

/// <summary>One property of an attribute, and the field of Kubernetes that it sets.</summary>
internal sealed class OptionShape
{
    public OptionShape(PropertyInfo property, int order)
    {
        var field = property.GetCustomAttribute<FieldAttribute>();
        Name = property.Name;
        Order = order;
        Path = field is { OfVolume: false } ? field.Path : null;
        VolumePath = field is { OfVolume: true } ? field.Path : null;
        Reference = property.GetCustomAttribute<RefersToAttribute>();
        WhenTrue = field?.WhenTrue;
        IsSelector = field?.IsSelector ?? false;
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

    /// <summary>Whether the text is a label selector.</summary>
    public bool IsSelector { get; }

    /// <summary>Whether it tells several attributes of a kind on one class apart.</summary>
    public bool IsKey { get; }

    /// <summary>Whether constructor parameters or named arguments of a name set this property.</summary>
    public bool IsNamed(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
