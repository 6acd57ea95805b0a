namespace Manifests;

/// <summary>How lists are merged; Kubernetes' <c>x-kubernetes-list-type</c>.</summary>
public enum ListType
{
    /// <summary>As a whole.</summary>
    atomic,

    /// <summary>Value by value, of which none may be there twice.</summary>
    set,

    /// <summary>Item by item, told apart by keys.</summary>
    map,
}
