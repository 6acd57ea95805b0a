using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>What happens as soon as the container has been started, beside its own command; until it is done the container does not count as running.</summary>
/// <remarks>Mirrors <c>lifecycle.postStart</c> of a container.</remarks>
/// <example><code>[PostStart(Exec = ["/app/warm-up"])]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("lifecycle.postStart")]
public sealed class PostStartAttribute : LifecycleHookAttribute
{
    /// <summary>A hook; say by a property what is done.</summary>
    public PostStartAttribute()
        : base(null)
    {
    }

    /// <summary>A hook over HTTP.</summary>
    /// <param name="path">The path that is asked for, beginning with '/'.</param>
    public PostStartAttribute(string path)
        : base(path)
    {
    }
}
