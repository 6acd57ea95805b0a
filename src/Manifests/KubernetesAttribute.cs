using System;

namespace Manifests;

/// <summary>What all attributes of this package have in common.</summary>
/// <remarks>The attributes only exist in source: the compiler leaves them out of the assembly, so nothing of them ships with an app.</remarks>
public abstract class KubernetesAttribute : Attribute
{
    internal const string KeepInAssembly = "MANIFESTS_KEEP_ATTRIBUTES";

    private protected KubernetesAttribute()
    {
    }
}
