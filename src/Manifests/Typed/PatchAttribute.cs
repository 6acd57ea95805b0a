using System;
using System.Diagnostics;

namespace Manifests;

/// <summary>Merges what a member's typed initialiser says into the objects of its class: fields that no attribute has.</summary>
/// <remarks>
/// The member is a static property, a field or a method without parameters, of a model type of KubernetesClient or of a class of your own. It changes the class's objects of
/// that <c>apiVersion</c> and <c>kind</c>; where the patch has a <c>Metadata.Name</c>, only the one with that name. Only what the initialiser sets counts: maps merge key by key,
/// lists by the key that the API merges them by (containers and volumes by <c>name</c>, mounts by <c>mountPath</c>, ports by port and protocol), other lists and all values are
/// replaced, and an explicit <c>null</c> takes a field away. A patch that fits no object is an error (K8S1020).
/// </remarks>
/// <example><code>using k8s.Models;
///
/// [Deployment]
/// [Container(Image = "example/orders:1.4")]
/// public sealed class Orders
/// {
///     [Patch] static V1Deployment Sandboxed => new() { Spec = new() { Template = new() { Spec = new() { RuntimeClassName = "gvisor" } } } };
/// }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method, Inherited = false)]
public sealed class PatchAttribute : EnvironmentScopedAttribute;
