namespace Manifests.Analyzers.Carrier;

/// <summary>One file that the generator adds to the compilation.</summary>
internal sealed record GeneratedFile(string HintName, string Source);
