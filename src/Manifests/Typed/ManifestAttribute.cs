using System;
using System.Diagnostics;

namespace Manifests;

/// <summary>Makes the Kubernetes object, or the objects, that a member's typed initialiser describes.</summary>
/// <remarks>
/// For whatever no attribute covers: the member's value is built from the model classes of KubernetesClient, or from a class of your own for a custom resource, and the
/// build evaluates it at compile time; nothing of it is run. The member is a static property, a field or a method without parameters, of an object's type or of a
/// collection of objects. On a class it stands for all its static members of such types. <c>apiVersion</c> and <c>kind</c> come from the model's
/// <c>[KubernetesEntity]</c>, unless the object sets its own. What cannot be evaluated is reported (K8S1002), and its object is not written.
/// </remarks>
/// <example><code>using k8s.Models;
///
/// public static class Priorities
/// {
///     [Manifest] public static V1PriorityClass Critical => new() { Metadata = new() { Name = "critical" }, Value = 1000, Description = "serves customers" };
/// }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ManifestAttribute : EnvironmentScopedAttribute;
