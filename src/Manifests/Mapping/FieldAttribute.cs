using System;

namespace Manifests.Mapping;

/// <summary>Says which field of Kubernetes a property sets: the whole of what adding an option takes.</summary>
/// <remarks>
/// The path is relative to the object, pod, container or list item that the attribute describes. A step that ends in
/// <c>[]</c> is a list to which the attribute contributes one item of its own: <c>spec.ports[].targetPort</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class FieldAttribute : Attribute
{
    public FieldAttribute(string path) => Path = path;

    public string Path { get; }

    /// <summary>For a bool that stands for a value: what is written when it is true. When it is false, nothing is.</summary>
    public string? WhenTrue { get; set; }

    /// <summary>Tells several attributes of a kind on one class apart; the same key means the same item, as for an environment of its own.</summary>
    public bool IsKey { get; set; }

    /// <summary>For texts such as <c>"name: value"</c>: what lies between the two. Each becomes an item with <c>name</c> and <c>value</c>.</summary>
    public char PairsBy { get; set; }

    /// <summary>Each text becomes an item with this field; where <see cref="PairsBy"/> splits it, what stands before goes here. Default there: <c>name</c>.</summary>
    public string? ItemKey { get; set; }

    /// <summary>The field of an item that takes what stands behind <see cref="PairsBy"/>. Default: <c>value</c>.</summary>
    public string ItemValue { get; set; } = "value";

    /// <summary>For texts such as <c>"key=value"</c>: what lies between the two. Each becomes an entry of a map.</summary>
    public char MapBy { get; set; }

    /// <summary>The text is a label selector in kubectl's syntax.</summary>
    public bool IsSelector { get; set; }

    /// <summary>The text is a list joined by commas.</summary>
    public bool IsList { get; set; }

    /// <summary>The field is one of the pod's volume that the attribute adds, and not of the mount.</summary>
    public bool OfVolume { get; set; }
}
