using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace Manifests.Package.Tests;

/// <summary>What lies in the package.</summary>
[Collection(ProductCollection.Name)]
public sealed class ContentsTests(Product product)
{
    private const string AnalyzerSlot = "analyzers/dotnet/roslyn4.8/cs/";

    [Fact]
    public void Holds_these_files_and_no_other()
    {
        using var package = ZipFile.OpenRead(product.PackageFile);
        var files = package.Entries
            .Select(entry => entry.FullName)
            .Where(name => !Regex.IsMatch(name, @"^(_rels/|package/|\[Content_Types\]|Manifests\.nuspec$)"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(Expected(), files);
    }

    [Fact]
    public void Describes_itself()
    {
        var description = Text("Manifests.nuspec");

        Assert.Contains("<license type=\"expression\">MIT</license>", description, StringComparison.Ordinal);
        Assert.Contains("kubernetes yaml source-generator roslyn analyzer manifests gitops", description, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", description, StringComparison.Ordinal);
        Assert.DoesNotContain("developmentDependency", description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_guard_asks_for_the_compiler_that_the_slot_names_and_the_analyzers_need()
    {
        using var package = ZipFile.OpenRead(product.PackageFile);
        var slot = Assert.Single(package.Entries.Select(entry => Regex.Match(entry.FullName, "^analyzers/(.*)/").Groups[1].Value).Where(name => name != "").Distinct());
        var guard = Regex.Match(Text("build/Manifests.targets"), @"<Error Code=""MANIFESTS001""[^>]*VersionLessThan\('[^']*', '(?<version>[\d.]+)'\)[^>]*the C# compiler (?<told>[\d.]+) ");

        Assert.Equal("dotnet/roslyn4.8/cs", slot);
        Assert.Equal("4.8", guard.Groups["version"].Value);
        Assert.Equal("4.8", guard.Groups["told"].Value);
        Assert.Equal(new Version(4, 8, 0, 0), CompilerOf(package, AnalyzerSlot + "Manifests.Analyzers.dll"));
    }

    // The code fixes may not be there yet; then they are not in the package either.
    private static string[] Expected() =>
    [
        .. new[]
        {
            "LICENSE",
            "README.md",
            AnalyzerSlot + "Manifests.Analyzers.dll",
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
        .Concat(new[] { AnalyzerSlot + "Manifests.CodeFixes.dll" }
            .Where(_ => File.Exists(Path.Combine(RepositoryRoot.Path, "src", "Manifests.CodeFixes", "Manifests.CodeFixes.csproj"))))
        .Order(StringComparer.Ordinal),
    ];

    private static Version CompilerOf(ZipArchive package, string assembly)
    {
        using var content = new MemoryStream();
        using (var stream = package.GetEntry(assembly)!.Open())
        {
            stream.CopyTo(content);
        }

        content.Position = 0;
        using var image = new PEReader(content);
        var metadata = image.GetMetadataReader();
        return Assert.Single(
            metadata.AssemblyReferences.Select(metadata.GetAssemblyReference),
            reference => metadata.StringComparer.Equals(reference.Name, "Microsoft.CodeAnalysis")).Version;
    }

    private string Text(string entry)
    {
        using var package = ZipFile.OpenRead(product.PackageFile);
        using var reader = new StreamReader(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }
}
