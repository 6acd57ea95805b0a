using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Names for an IP address, in the pod's own hosts file.</summary>
/// <remarks>Mirrors an item of <c>spec.hostAliases</c> of a pod.</remarks>
/// <example><code>[HostAlias("10.0.0.7", "legacy.example.com", "legacy")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfPod("spec.hostAliases[]")]
public sealed class HostAliasAttribute : PartAttribute
{
    /// <summary>Names for an address.</summary>
    /// <param name="ip">The IP address.</param>
    /// <param name="hostnames">The names that lead to it.</param>
    public HostAliasAttribute(string ip, params string[] hostnames)
    {
        Ip = ip;
        Hostnames = hostnames;
    }

    /// <summary>The IP address; Kubernetes' <c>ip</c>.</summary>
    [Field("ip", IsKey = true)]
    public string Ip { get; }

    /// <summary>The names that lead to it; Kubernetes' <c>hostnames</c>.</summary>
    [Field("hostnames")]
    public string[] Hostnames { get; }
}
