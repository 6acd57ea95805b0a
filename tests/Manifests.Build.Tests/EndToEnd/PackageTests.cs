using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.RegularExpressions;

namespace Manifests.Build.Tests.EndToEnd;

/// <summary>The package as users get it.</summary>
[Collection(Builds.Name)]
public sealed class PackageTests : IDisposable
{
    private const string AnalyzerSlot = "analyzers/dotnet/roslyn4.8/cs/";

    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void Holds_what_it_should_and_works()
    {
        Dotnet.Run(RepositoryRoot.Path, "pack", "src/Manifests.Package", "-o", _temp["feed"]).Succeeded();
        var package = Assert.Single(Directory.GetFiles(_temp["feed"]));

        Assert.Equal(Expected(), Contents(package));
        CheckDescription(package);
        BuildWith(package);
    }

    // The projects of the analyzers may be missing in a partial checkout; then the package is too, but not the rest of it.
    private static string[] Expected() =>
    [
        .. new[]
        {
            "LICENSE",
            AnalyzerSlot + "Manifests.Core.dll",
            AnalyzerSlot + "Manifests.dll",
            AnalyzerSlot + "YamlDotNet.dll",
            "build/Manifests.props",
            "build/Manifests.targets",
            "lib/netstandard2.0/Manifests.dll",
            "lib/netstandard2.0/Manifests.xml",
            "tasks/netstandard2.0/Manifests.Build.dll",
            "tasks/netstandard2.0/Manifests.Core.dll",
            "tasks/netstandard2.0/YamlDotNet.dll",
        }
        .Concat(new[] { "Manifests.Analyzers", "Manifests.CodeFixes" }
            .Where(project => File.Exists(Path.Combine(RepositoryRoot.Path, "src", project, project + ".csproj")))
            .Select(project => AnalyzerSlot + project + ".dll"))
        .Concat(new[] { "README.md" }.Where(file => File.Exists(Path.Combine(RepositoryRoot.Path, file))))
        .Order(StringComparer.Ordinal),
    ];

    private static string[] Contents(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => !Regex.IsMatch(name, @"^(_rels/|package/|\[Content_Types\]|Manifests\.nuspec$)"))
            .Order(StringComparer.Ordinal)];
    }

    private static void CheckDescription(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        using var reader = new StreamReader(archive.GetEntry("Manifests.nuspec")!.Open());
        var description = reader.ReadToEnd();

        Assert.Contains("<license type=\"expression\">MIT</license>", description, StringComparison.Ordinal);
        Assert.Contains("kubernetes yaml source-generator roslyn analyzer manifests gitops", description, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", description, StringComparison.Ordinal);
        Assert.DoesNotContain("developmentDependency", description, StringComparison.Ordinal);
    }

    private void BuildWith(string package)
    {
        var version = Regex.Match(Path.GetFileName(package), @"^Manifests\.(\d.*)\.nupkg$").Groups[1].Value;

        // A package folder of its own: the user's keeps the package of that version that it saw first.
        _temp.Write(
            "nuget.config",
            """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
            </configuration>
            """);
        _temp.Write(
            "Hello/Hello.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><UseAppHost>false</UseAppHost></PropertyGroup>
              <ItemGroup><PackageReference Include="Manifests" Version="{version}" /></ItemGroup>
            </Project>
            """);
        _temp.Write("Hello/Carrier.cs", CarrierSource.For(Carried.Pod("hello")));

        Dotnet.Run(_temp["Hello"], "build").Succeeded();

        Assert.True(File.Exists(_temp["Hello/bin/Debug/net10.0/manifests/hello.pod.yaml"]));
    }
}
