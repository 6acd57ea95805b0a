using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Something that the class's Role or ClusterRole allows.</summary>
/// <remarks>Mirrors an item of <c>rules</c> of a Role. Resources of several API groups become an item for each group. On a class with a <see cref="ServiceAccountAttribute"/> and no Role, a Role and a RoleBinding for that account are written.</remarks>
/// <example><code>[Rule("get,list,watch", "configmaps,pods")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("Role", "rules[]")]
[DescribesPartOf("ClusterRole", "rules[]")]
public sealed class RuleAttribute : PartAttribute
{
    /// <summary>A rule about URLs, for a ClusterRole: see <see cref="NonResourceUrls"/>.</summary>
    /// <param name="verbs">What may be done, joined by commas: get, post, put, delete, head, options.</param>
    public RuleAttribute(string verbs) => Verbs = verbs;

    /// <summary>A rule.</summary>
    /// <param name="verbs">What may be done, joined by commas: get, list, watch, create, update, patch, delete, deletecollection.</param>
    /// <param name="resources">The resources by their plural, joined by commas: <c>"pods,pods/log,deployments"</c>.</param>
    public RuleAttribute(string verbs, string resources)
    {
        Verbs = verbs;
        Resources = resources;
    }

    /// <summary>What may be done, joined by commas; Kubernetes' <c>verbs</c>.</summary>
    [Field("verbs", IsList = true)]
    public string Verbs { get; }

    /// <summary>The resources by their plural, joined by commas; Kubernetes' <c>resources</c>.</summary>
    [Field("resources", IsList = true)]
    public string? Resources { get; }

    /// <summary>
    /// The API groups of the resources, joined by commas, for resources that Kubernetes does not have by itself; Kubernetes' <c>apiGroups</c>.
    /// Default: the group that each resource has in Kubernetes 1.36.
    /// </summary>
    [Field("apiGroups", IsList = true)]
    public string? Groups { get; set; }

    /// <summary>The names of the objects that it holds for, joined by commas; Kubernetes' <c>resourceNames</c>. Default: every object.</summary>
    [Field("resourceNames", IsList = true)]
    public string? ResourceNames { get; set; }

    /// <summary>
    /// Paths of the API server that lead to no resource, joined by commas, in place of resources: <c>"/metrics,/healthz/*"</c>; only in a ClusterRole;
    /// Kubernetes' <c>nonResourceURLs</c>. Default: none.
    /// </summary>
    [Field("nonResourceURLs", IsList = true)]
    public string? NonResourceUrls { get; set; }
}
