using System;
using System.Diagnostics;

namespace Manifests;

/// <summary>Says that an object exists in the cluster though this project does not make it, so that references to it are not reported.</summary>
/// <remarks>Nothing is written for it.</remarks>
/// <example><code>[assembly: ExternalObject("Secret", "db-credentials", Namespace = "shop", Keys = ["password"])]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ExternalObjectAttribute : EnvironmentScopedAttribute
{
    /// <summary>An object that is made elsewhere.</summary>
    /// <param name="kind">Its kind: <c>"Secret"</c>, <c>"Deployment"</c>.</param>
    /// <param name="name">Its name.</param>
    public ExternalObjectAttribute(string kind, string name)
    {
        Kind = kind;
        Name = name;
    }

    /// <summary>The object's kind; Kubernetes' <c>kind</c>.</summary>
    public string Kind { get; }

    /// <summary>The object's name; Kubernetes' <c>metadata.name</c>.</summary>
    public string Name { get; }

    /// <summary>The object's namespace; Kubernetes' <c>metadata.namespace</c>. Default: none, as for objects of this project without a namespace.</summary>
    public string? Namespace { get; set; }

    /// <summary>The keys of a ConfigMap or Secret; Kubernetes' <c>data</c>. Default: none.</summary>
    public string[]? Keys { get; set; }

    /// <summary>The labels of a workload's pods, as <c>"app=orders,tier=web"</c>, for selectors to match. Default: none.</summary>
    public string? Labels { get; set; }
}
