using System;
using System.Diagnostics;

namespace Manifests;

/// <summary>Applies the attributes of a preset as if they stood here; what the class says itself comes on top of them.</summary>
/// <remarks>
/// Names that the preset leaves out are those of the class that uses it. On the assembly it holds for every class that makes objects,
/// and brings labels, resources, probes and the like, but no objects.
/// </remarks>
/// <example><code>[Preset]
/// [Resources(Cpu = "100m", Memory = "128Mi", MemoryLimit = "256Mi")]
/// [Label("team", "checkout")]
/// public static class TeamDefaults;
///
/// [Use(typeof(TeamDefaults))]
/// [Deployment]
/// [Container(Image = "example/orders:1.4")]
/// [Resources(MemoryLimit = "512Mi")]
/// public sealed class Orders;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class UseAttribute : KubernetesAttribute
{
    /// <summary>A preset of this project, or of one that it references.</summary>
    /// <param name="preset">A class with <see cref="PresetAttribute"/>.</param>
    public UseAttribute(Type preset) => Preset = preset;

    /// <summary>The class with the bundle.</summary>
    public Type Preset { get; }
}
