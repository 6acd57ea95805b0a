using System.Collections.Generic;

namespace Manifests.Tool.Importing;

/// <summary>The objects that become one class: a workload with what belongs to it, or what stands alone.</summary>
/// <param name="Name">The name that the class is made of.</param>
/// <param name="Namespace">The namespace of its objects.</param>
internal sealed record App(string Name, string? Namespace)
{
    public List<SourceObject> Objects { get; } = [];
}
