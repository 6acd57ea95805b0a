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
    private readonly Lazy<BuiltSolution> _compilers;
    private readonly Lazy<BuiltSolution> _unusual;
    private readonly Lazy<BuiltSolution> _neighbours;

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
        _compilers = new Lazy<BuiltSolution>(BuildCompilers);
        _unusual = new Lazy<BuiltSolution>(BuildUnusual);
        _neighbours = new Lazy<BuiltSolution>(BuildNeighbours);
    }

    /// <summary>A version of its own for each run: the user's package folder keeps the package of a version that it saw first.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    public string PackageFile { get; }

    /// <summary>Projects of many kinds, all of which should build.</summary>
    internal BuiltSolution Working => _working.Value;

    /// <summary>Projects with mistakes, and with opinions about them.</summary>
    internal BuiltSolution Mistaken => _mistaken.Value;

    /// <summary>The samples, built by several compilers, and hosts of still others.</summary>
    internal BuiltSolution Compilers => _compilers.Value;

    /// <summary>Projects of kinds, with layouts and in languages that are less common.</summary>
    internal BuiltSolution Unusual => _unusual.Value;

    /// <summary>Projects that also use another package with a YamlDotNet of its own.</summary>
    internal BuiltSolution Neighbours => _neighbours.Value;

    public void Dispose()
    {
        _temp.Dispose();
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var ours in new[] { "manifests", "a.neighbour", "z.neighbour" }.Select(name => Path.Combine(packages, name)).Where(Directory.Exists))
        {
            foreach (var folder in Directory.GetDirectories(ours, Version + "*"))
            {
                Directory.Delete(folder, recursive: true);
            }
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
        return new BuiltSolution(_temp, "Mistaken", Dotnet.Run(_temp["Mistaken"], "build", ErrorLog.Option));
    }

    private BuiltSolution BuildCompilers()
    {
        Copy("Compilers");
        CopyFiles(RepositoryRoot.PathOf("samples", "Shop"), "Compilers/Samples/Shop");
        CopyFiles(RepositoryRoot.PathOf("samples", "Broken"), "Compilers/Samples/Broken");
        File.Delete(_temp["Compilers/Samples/Broken/config/favicon.ico"]); // the compiler does not read it, but an editor does, as text
        return new BuiltSolution(_temp, "Compilers", Dotnet.Run(_temp["Compilers"], "build", ErrorLog.Option));
    }

    private BuiltSolution BuildUnusual()
    {
        Copy("Unusual");
        return new BuiltSolution(_temp, "Unusual", Dotnet.Run(_temp["Unusual"], "build"));
    }

    private BuiltSolution BuildNeighbours()
    {
        // The other package twice: packages are taken in the order of their names.
        Copy("Neighbours");
        foreach (var name in new[] { "A.Neighbour", "Z.Neighbour" })
        {
            Dotnet.Run(_temp["Neighbours/Neighbour"], "pack", "-o", _temp["feed"], "-p:PackageId=" + name, "-p:PackageVersion=" + Version).Succeeded();
        }

        return new BuiltSolution(_temp, "Neighbours", Dotnet.Run(_temp["Neighbours"], "build", "-m:1"));
    }

    /// <summary>A folder of Projects/, outside the repository and not built yet.</summary>
    internal BuiltSolution Copy(string solution, string? name = null)
    {
        CopyFiles(RepositoryRoot.PathOf("tests", "Manifests.Package.Tests", "Projects", solution), name ?? solution);
        return new BuiltSolution(_temp, name ?? solution, new Outcome(0, ""));
    }

    private void CopyFiles(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(source, file);
            if (path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(_temp[Path.Combine(target, path)])!);
            File.Copy(file, _temp[Path.Combine(target, path)]);
            if (Path.GetExtension(file) is var kind && (kind == ".props" || kind.EndsWith("proj", StringComparison.Ordinal)))
            {
                _temp.Write(Path.Combine(target, path), File.ReadAllText(file).Replace("0.0.0-tested", Version, StringComparison.Ordinal));
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
