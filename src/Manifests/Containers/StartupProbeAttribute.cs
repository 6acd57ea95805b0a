using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Asks until the container has started; the other probes wait for it.</summary>
/// <remarks>Mirrors <c>startupProbe</c> of a container.</remarks>
/// <example><code>[StartupProbe("/healthz", Port = "http", PeriodSeconds = 10)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("startupProbe")]
public sealed class StartupProbeAttribute : ProbeAttribute
{
    /// <summary>A probe; say by a property what is asked.</summary>
    public StartupProbeAttribute()
        : base(null)
    {
    }

    /// <summary>A probe over HTTP.</summary>
    /// <param name="path">The path that is asked for, beginning with '/'.</param>
    public StartupProbeAttribute(string path)
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
