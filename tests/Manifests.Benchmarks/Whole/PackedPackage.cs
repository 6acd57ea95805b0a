using System;
using System.IO;
using Manifests.Testing;

namespace Manifests.Benchmarks.Whole;

/// <summary>Our package, packed from the repository as it is now.</summary>
internal sealed class PackedPackage : IDisposable
{
    private readonly TempFolder _temp = new();

    public PackedPackage() => ProcessRun.Of(
        RepositoryRoot.Path, "dotnet", "pack", "src/Manifests.Package", "-c", "Release", "-v:q", "-nologo", "-o", Feed, "-p:PackageVersion=" + Version);

    public string Feed => _temp["feed"];

    public string Version => "0.1.0-measured";

    public long Length => new FileInfo(Path.Combine(Feed, $"Manifests.{Version}.nupkg")).Length;

    public void Dispose() => _temp.Dispose();
}
