using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace Manifests.CodeFixes.Tests.Verifying;

/// <summary>What every source of the tests has in common.</summary>
internal static class Sources
{
    public static ImmutableArray<MetadataReference> References { get; } =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(PodAttribute).Assembly.Location)];

    /// <summary>A source with the <c>using</c> that all have, unless it brings its own.</summary>
    public static string Complete(string source) => source.StartsWith("using ", System.StringComparison.Ordinal) ? source : "using Manifests;\n" + source;
}
