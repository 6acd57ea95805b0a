using Manifests.Core.Tree;

namespace Manifests.Analyzers.Config;

/// <summary>One key of a ConfigMap or Secret.</summary>
/// <param name="Key">The key.</param>
/// <param name="Text">The value, as text.</param>
/// <param name="KeyOrigin">Where the key was written: the member's name, or its <c>[Key]</c>.</param>
/// <param name="Origin">Where the value was written.</param>
internal sealed record ConfigEntry(string Key, string Text, Origin? KeyOrigin, Origin? Origin);
