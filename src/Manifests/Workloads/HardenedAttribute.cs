using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>
/// Gives the class's pods the safest settings: they then pass the <c>restricted</c> level of the pod security standards. What other attributes of the
/// class set explicitly comes before it.
/// </summary>
/// <remarks>Sets, where nothing else does: <c>securityContext.runAsNonRoot: true</c> and <c>securityContext.seccompProfile.type: RuntimeDefault</c> of the pod; <c>automountServiceAccountToken: false</c>, unless the class has <see cref="RuleAttribute"/>s or its ServiceAccount says <c>AutomountToken</c>; and of each container <c>allowPrivilegeEscalation: false</c>, <c>readOnlyRootFilesystem: true</c> and <c>capabilities.drop: [ALL]</c> of its <c>securityContext</c>. An image whose user is root does not start then. On the assembly it holds for every workload of the project, beneath what the workload's class says.</remarks>
/// <example><code>[Deployment]
/// [Hardened]
/// [Container(Image = "example/orders:1.4")]
/// public sealed class Orders;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfPod("spec")]
public sealed class HardenedAttribute : PartAttribute
{
    /// <summary>The safest settings.</summary>
    public HardenedAttribute()
    {
    }
}
