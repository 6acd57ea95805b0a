using System;
using System.Diagnostics;
using System.IO;

namespace Manifests.Tool.Tests;

/// <summary>The packed tool, installed as users do it and run outside the repository.</summary>
public sealed class InstalledToolTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_package_installs_and_runs()
    {
        // One of its own for each run: NuGet keeps the package of a version that it saw first.
        var version = $"0.1.0-test.{DateTime.UtcNow.Ticks}";
        Dotnet.Run(RepositoryRoot.Path, "pack", "src/Manifests.Tool", "--no-build", "-c", RepositoryRoot.Configuration, "-o", _folder["feed"], $"-p:PackageVersion={version}").Succeeded();
        _folder.Write("nuget.config", """<configuration><packageSources><clear /><add key="feed" value="feed" /></packageSources></configuration>""");
        Dotnet.RunPlain(_folder.Root, "tool", "install", "Manifests.Tool", "--tool-path", _folder["bin"], "--version", version).Succeeded();
        var file = _folder.Write("k8s/settings.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  level: info\n");

        var tool = Path.Combine(_folder["bin"], OperatingSystem.IsWindows() ? "dotnet-manifests.exe" : "dotnet-manifests");
        var lint = Command.Run(new ProcessStartInfo(tool, ["lint", file]) { WorkingDirectory = _folder.Root });
        var import = Command.Run(new ProcessStartInfo(tool, ["import", "k8s", "-o", "Shop"]) { WorkingDirectory = _folder.Root });

        Assert.Contains("Nothing found in 1 object of 1 file", lint.Succeeded(), StringComparison.Ordinal);
        Assert.Contains("1 as attributes", import.Succeeded(), StringComparison.Ordinal);
        Assert.Contains("namespace Shop;", File.ReadAllText(_folder["Shop/Settings.cs"]), StringComparison.Ordinal);
    }
}
