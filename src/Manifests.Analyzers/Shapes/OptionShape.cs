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
        Path = field?.Path;
        WhenTrue = field?.WhenTrue;
        IsSelector = field?.IsSelector ?? false;
        IsList = field?.IsList ?? false;
        IsKey = field?.IsKey ?? property.Name == nameof(LabelAttribute.Key);
    }

    /// <summary>The property's name.</summary>
    public string Name { get; }

    /// <summary>The place of the property among those of its attribute, as declared.</summary>
    public int Order { get; }

    /// <summary>The field that it sets, or null where code decides what it does.</summary>
    public string? Path { get; }

    /// <summary>What a bool writes when it is true, where it stands for a value.</summary>
    public string? WhenTrue { get; }

    /// <summary>Whether the text is a label selector.</summary>
    public bool IsSelector { get; }

    /// <summary>Whether the text is a list joined by commas.</summary>
    public bool IsList { get; }

    /// <summary>Whether it tells several attributes of a kind on one class apart.</summary>
    public bool IsKey { get; }

    /// <summary>Whether constructor parameters or named arguments of a name set this property.</summary>
    public bool IsNamed(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
