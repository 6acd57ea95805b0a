using System;
using System.Diagnostics;

namespace Manifests;

/// <summary>Makes the attributes of a class a bundle, for other classes to use, of this project and of those that reference it; the class itself makes no objects.</summary>
/// <remarks>Presets may use presets. A <c>typeof</c> in a preset that other projects use must lead to a class of the preset's own project.</remarks>
/// <example><code>[Preset]
/// [Deployment(Replicas = 2)]
/// [ContainerPort(8080, Name = "http")]
/// [LivenessProbe("/healthz")]
/// [Service(80, TargetPort = "http")]
/// public static class WebApp;
///
/// [Use(typeof(WebApp))]
/// [Container(Image = "example/orders:1.4")]
/// public sealed class Orders;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class PresetAttribute : KubernetesAttribute
{
}
