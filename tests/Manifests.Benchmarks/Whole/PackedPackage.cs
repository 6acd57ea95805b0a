using System;
using System.Collections.Generic;
using Manifests.Testing;

namespace Manifests.Benchmarks.Whole;

/// <summary>Our package, packed from the repository as it is now.</summary>
internal sealed class PackedPackage : IDisposable
{
    private readonly TempFolder _temp = new();

    /// <summary>Packs what is released, or what was built before in a configuration.</summary>
    public PackedPackage(string? builtConfiguration = null)
    {
        IReadOnlyList<string> what = builtConfiguration is null ? ["-c", "Release"] : ["-c", builtConfiguration, "--no-build"];
        ProcessRun.Of(RepositoryRoot.Path, "dotnet", ["pack", "src/Manifests.Package", .. what, "-v:q", "-nologo", "-o", Feed, "-p:PackageVersion=" + Version]);
    }

    public string Feed => _temp["feed"];

    public string Version => "0.1.0-measured";

    public void Dispose() => _temp.Dispose();
}
