using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Asks again and again whether the container still works; when it does not, the container is started anew.</summary>
/// <remarks>Mirrors <c>livenessProbe</c> of a container.</remarks>
/// <example><code>[LivenessProbe("/healthz", Port = "http", PeriodSeconds = 10)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("livenessProbe")]
public sealed class LivenessProbeAttribute : ProbeAttribute
{
    /// <summary>A probe; say by a property what is asked.</summary>
    public LivenessProbeAttribute()
        : base(null)
    {
    }

    /// <summary>A probe over HTTP.</summary>
    /// <param name="path">The path that is asked for, beginning with '/'.</param>
    public LivenessProbeAttribute(string path)
        : base(path)
    {
    }

    /// <summary>
    /// Seconds that the container has to end when this probe has it started anew; Kubernetes' <c>terminationGracePeriodSeconds</c>. 1 or more.
    /// Default: those of the pod.
    /// </summary>
    [Field("terminationGracePeriodSeconds")]
    public int TerminationGracePeriodSeconds { get; set; }
}
