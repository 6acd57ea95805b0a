using System;
using System.IO;
using System.Linq;

namespace Manifests.Package.Tests;

/// <summary>The package, packed once for all tests, and the solutions of Projects/ that use it, each built once.</summary>
public sealed class Product : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly Lazy<BuiltSolution> _working;
    private readonly Lazy<BuiltSolution> _mistaken;

    public Product()
    {
        Dotnet.Run(
            RepositoryRoot.Path,
            "pack", "src/Manifests.Package", "--no-build", "-c", RepositoryRoot.Configuration, "-o", _temp["feed"], $"-p:PackageVersion={Version}").Succeeded();
        PackageFile = Assert.Single(Directory.GetFiles(_temp["feed"]));

        // Beside the user's own sources, which have the packs of older frameworks.
        _temp.Write("nuget.config", """<configuration><packageSources><add key="manifests-tested" value="feed" /></packageSources></configuration>""");
        _working = new Lazy<BuiltSolution>(BuildWorking);
        _mistaken = new Lazy<BuiltSolution>(BuildMistaken);
    }

    /// <summary>A version of its own for each run: the user's package folder keeps the package of a version that it saw first.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    public string PackageFile { get; }

    /// <summary>Projects of many kinds, all of which should build.</summary>
    internal BuiltSolution Working => _working.Value;

    /// <summary>Projects with mistakes, and with opinions about them.</summary>
    internal BuiltSolution Mistaken => _mistaken.Value;

    public void Dispose()
    {
        _temp.Dispose();
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var ours = Path.Combine(packages, "manifests", Version);
        if (Directory.Exists(ours))
        {
            Directory.Delete(ours, recursive: true);
        }
    }

    private BuiltSolution BuildWorking()
    {
        Copy("Working");
        Dotnet.RunPlain(_temp["Working"], "add", "Added/Added.csproj", "package", "Manifests", "--version", Version).Succeeded();
        return new BuiltSolution(_temp, "Working", Dotnet.Run(_temp["Working"], "build"));
    }

    private BuiltSolution BuildMistaken()
    {
        Copy("Mistaken");
        return new BuiltSolution(_temp, "Mistaken", Dotnet.Run(_temp["Mistaken"], "build", "-p:ErrorLog=found.sarif%2cversion=2.1"));
    }

    private void Copy(string solution)
    {
        var source = Path.Combine(RepositoryRoot.Path, "tests", "Manifests.Package.Tests", "Projects");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(source, solution), "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(source, file);
            if (!path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(_temp[path])!);
                if (Path.GetExtension(file) is ".csproj" or ".props")
                {
                    _temp.Write(path, File.ReadAllText(file).Replace("0.0.0-tested", Version, StringComparison.Ordinal));
                }
                else
                {
                    File.Copy(file, _temp[path]);
                }
            }
        }
    }
}

/// <summary>All tests share the package, and run one after the other: each build takes all the processors it finds.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProductCollection : ICollectionFixture<Product>
{
    public const string Name = "product";
}
