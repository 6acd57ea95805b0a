using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Asks again and again whether the container can serve; while it can not, Services send it nothing.</summary>
/// <remarks>Mirrors <c>readinessProbe</c> of a container.</remarks>
/// <example><code>[ReadinessProbe("/ready", Port = "http", PeriodSeconds = 10)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("readinessProbe")]
public sealed class ReadinessProbeAttribute : ProbeAttribute
{
    /// <summary>A probe; say by a property what is asked.</summary>
    public ReadinessProbeAttribute()
        : base(null)
    {
    }

    /// <summary>A probe over HTTP.</summary>
    /// <param name="path">The path that is asked for, beginning with '/'.</param>
    public ReadinessProbeAttribute(string path)
        : base(path)
    {
    }
}
