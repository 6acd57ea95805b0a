using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace Manifests.Ide.Tests;

/// <summary>A project outside the repository that uses the packed package, as an editor would open it.</summary>
public sealed class Consumer : IAsyncLifetime
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), "manifests-ide-" + Guid.NewGuid().ToString("N")[..8]);

    public string ProjectFile => Path.Combine(_root, "App", "App.csproj");

    public Task InitializeAsync()
    {
        // A version of its own for each run: NuGet would go on using an earlier package of the same version.
        var version = "0.1.0-ide." + DateTime.UtcNow.Ticks;
        Directory.CreateDirectory(Path.Combine(_root, "App"));
        Run(RepositoryRoot(), "pack", "src/Manifests.Package", "-o", Path.Combine(_root, "feed"), "-p:Version=" + version, "-v", "q");
        File.WriteAllText(Path.Combine(_root, "nuget.config"), """<configuration><packageSources><add key="packed" value="feed" /></packageSources></configuration>""");
        File.WriteAllText(ProjectFile, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Manifests" Version="{version}" /></ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(_root, "App", "Empty.cs"), "class Empty;\n");
        Run(Path.Combine(_root, "App"), "restore", "-v", "q");
        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Manifests.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run in their repository.");
        }

        return folder;
    }

    private static void Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }
}
