using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>What happens before the container is asked to end: mostly a wait, until no Service leads to it any more.</summary>
/// <remarks>Mirrors <c>lifecycle.preStop</c> of a container.</remarks>
/// <example><code>[PreStop(SleepSeconds = 5)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("lifecycle.preStop")]
public sealed class PreStopAttribute : LifecycleHookAttribute
{
    /// <summary>A hook; say by a property what is done.</summary>
    public PreStopAttribute()
        : base(null)
    {
    }

    /// <summary>A hook over HTTP.</summary>
    /// <param name="path">The path that is asked for, beginning with '/'.</param>
    public PreStopAttribute(string path)
        : base(path)
    {
    }
}
