using System;
using System.Diagnostics;

namespace Manifests;

/// <summary>Declares an environment. Every build then writes and checks the objects of every environment, each in a folder of its own.</summary>
/// <example><code>[assembly: ManifestEnvironment("staging")]
/// [assembly: ManifestEnvironment("prod")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ManifestEnvironmentAttribute : KubernetesAttribute
{
    /// <summary>An environment.</summary>
    /// <param name="name">Its name, which is also that of its folder: lower-case letters, digits and '-'.</param>
    public ManifestEnvironmentAttribute(string name) => Name = name;

    /// <summary>The environment's name.</summary>
    public string Name { get; }
}
