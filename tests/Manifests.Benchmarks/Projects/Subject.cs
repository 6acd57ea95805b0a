namespace Manifests.Benchmarks.Projects;

/// <summary>Whose generator is measured, and on what.</summary>
public enum Subject
{
    /// <summary>Ours, on classes with attributes.</summary>
    Annotated,

    /// <summary>Ours, on members with [Manifest].</summary>
    TypedInitialisers,

    /// <summary>Mapperly's, on classes with [Mapper].</summary>
    Mapperly,
}
