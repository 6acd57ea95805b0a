using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>What the class's LimitRange allows one type of things.</summary>
/// <remarks>Mirrors an item of <c>spec.limits</c> of a LimitRange.</remarks>
/// <example><code>[Limit(LimitType.Container, DefaultCpu = "500m", MaxMemory = "2Gi")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("LimitRange", "spec.limits[]")]
public sealed class LimitAttribute : PartAttribute
{
    /// <summary>A limit.</summary>
    /// <param name="type">What it is about.</param>
    public LimitAttribute(LimitType type) => Type = type;

    /// <summary>What it is about; Kubernetes' <c>type</c>.</summary>
    [Field("type", IsKey = true)]
    public LimitType Type { get; }

    /// <summary>The limit of processor time of a container that names none, a quantity; Kubernetes' <c>default.cpu</c>. Default: none.</summary>
    [Field("default.cpu")]
    public string? DefaultCpu { get; set; }

    /// <summary>The limit of memory of a container that names none, a quantity; Kubernetes' <c>default.memory</c>. Default: none.</summary>
    [Field("default.memory")]
    public string? DefaultMemory { get; set; }

    /// <summary>
    /// The request of processor time of a container that names none, a quantity; Kubernetes' <c>defaultRequest.cpu</c>. Default: none.
    /// </summary>
    [Field("defaultRequest.cpu")]
    public string? DefaultRequestCpu { get; set; }

    /// <summary>The request of memory of a container that names none, a quantity; Kubernetes' <c>defaultRequest.memory</c>. Default: none.</summary>
    [Field("defaultRequest.memory")]
    public string? DefaultRequestMemory { get; set; }

    /// <summary>The most processor time, a quantity; Kubernetes' <c>max.cpu</c>. Default: none.</summary>
    [Field("max.cpu")]
    public string? MaxCpu { get; set; }

    /// <summary>The most memory, a quantity; Kubernetes' <c>max.memory</c>. Default: none.</summary>
    [Field("max.memory")]
    public string? MaxMemory { get; set; }

    /// <summary>The most storage of a claim, a quantity; Kubernetes' <c>max.storage</c>. Default: none.</summary>
    [Field("max.storage")]
    public string? MaxStorage { get; set; }

    /// <summary>The least processor time, a quantity; Kubernetes' <c>min.cpu</c>. Default: none.</summary>
    [Field("min.cpu")]
    public string? MinCpu { get; set; }

    /// <summary>The least memory, a quantity; Kubernetes' <c>min.memory</c>. Default: none.</summary>
    [Field("min.memory")]
    public string? MinMemory { get; set; }

    /// <summary>The least storage of a claim, a quantity; Kubernetes' <c>min.storage</c>. Default: none.</summary>
    [Field("min.storage")]
    public string? MinStorage { get; set; }

    /// <summary>The limit of temporary storage of a container that names none, a quantity; Kubernetes' <c>default.ephemeral-storage</c>. Default: none.</summary>
    [Field("default.ephemeral-storage")]
    public string? DefaultEphemeralStorage { get; set; }

    /// <summary>The request of temporary storage of a container that names none, a quantity; Kubernetes' <c>defaultRequest.ephemeral-storage</c>. Default: none.</summary>
    [Field("defaultRequest.ephemeral-storage")]
    public string? DefaultRequestEphemeralStorage { get; set; }

    /// <summary>The most temporary storage, a quantity; Kubernetes' <c>max.ephemeral-storage</c>. Default: none.</summary>
    [Field("max.ephemeral-storage")]
    public string? MaxEphemeralStorage { get; set; }

    /// <summary>The least temporary storage, a quantity; Kubernetes' <c>min.ephemeral-storage</c>. Default: none.</summary>
    [Field("min.ephemeral-storage")]
    public string? MinEphemeralStorage { get; set; }

    /// <summary>How many times its request the limit of processor time may be, 1 or more; Kubernetes' <c>maxLimitRequestRatio.cpu</c>. Default: any.</summary>
    [Field("maxLimitRequestRatio.cpu")]
    public string? MaxLimitRequestRatioCpu { get; set; }

    /// <summary>How many times its request the limit of memory may be, 1 or more; Kubernetes' <c>maxLimitRequestRatio.memory</c>. Default: any.</summary>
    [Field("maxLimitRequestRatio.memory")]
    public string? MaxLimitRequestRatioMemory { get; set; }
}
