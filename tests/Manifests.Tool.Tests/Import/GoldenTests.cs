using System;
using System.IO;
using System.Linq;

namespace Manifests.Tool.Tests.Import;

/// <summary>What typical YAML becomes, to be read as documentation. With the variable UPDATE_GOLDEN the files are written anew.</summary>
public sealed class GoldenTests : IDisposable
{
    private static readonly string Golden = Path.Combine(RepositoryRoot.Path, "tests", "Manifests.Tool.Tests", "Import", "Golden");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("WebApp")]
    [InlineData("WebApp", "Typed", "--typed", "--secret-values")]
    [InlineData("Namespaces")]
    [InlineData("CustomResource")]
    public void Import_writes_what_is_there(string name, string variant = "Attributes", params string[] options)
    {
        var input = Path.Combine(Golden, name, "input.yaml");
        var expected = Path.Combine(Golden, name, variant);

        var run = RunTool.With(["import", input, "-o", _folder["out"], "--csharp-namespace", "Shop", .. options]);

        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is not null)
        {
            Update(expected);
        }

        var written = _folder.Files("out");
        Assert.Equal(Directory.EnumerateFiles(expected, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(expected, file).Replace('\\', '/')).Order(StringComparer.Ordinal), written);
        Assert.All(written, file => Assert.Equal(File.ReadAllText(Path.Combine(expected, file)).ReplaceLineEndings("\n"), File.ReadAllText(_folder["out/" + file])));
    }

    private void Update(string expected)
    {
        if (Directory.Exists(expected))
        {
            Directory.Delete(expected, recursive: true);
        }

        foreach (var file in _folder.Files("out"))
        {
            var target = Path.Combine(expected, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(_folder["out/" + file], target);
        }
    }
}
