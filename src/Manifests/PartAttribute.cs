namespace Manifests;

/// <summary>An attribute that adds to the objects which other attributes of the same class make.</summary>
public abstract class PartAttribute : EnvironmentScopedAttribute
{
    private protected PartAttribute()
    {
    }

    /// <summary>
    /// The name of the one object that this is meant for; with its kind, as <c>"Ingress/orders"</c>, where objects of several kinds have that name.
    /// Default: every object of the class that can have it. Of use where a class has several objects.
    /// </summary>
    public string? Of { get; set; }
}
