using Manifests.Core.Tree;

namespace Manifests.Analyzers.Config;

/// <summary>An initialiser whose value is only known when it runs.</summary>
/// <param name="Key">The key that has no value therefore.</param>
/// <param name="Origin">The initialiser, or the part of it that is not known.</param>
internal sealed record UnknownValue(string Key, Origin Origin);
