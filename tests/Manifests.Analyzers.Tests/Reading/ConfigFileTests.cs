using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Analyzers.Tests.Verifying;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>Files of the project as data of ConfigMaps.</summary>
public class ConfigFileTests
{
    private const string Web = """
        using Manifests;
        [assembly: ManifestDefaults(ConfigChecksum = true)]
        [ConfigMap("web-config")] [ConfigFile("config/nginx.conf")] [ConfigFile("config/a.txt", Key = "b")] static class WebConfig { public const string LEVEL = "info"; }
        [Pod] [Container(Image = "a/b:1")] [Mount("/etc/web", typeof(WebConfig))] class Web { }
        [Service("other", 80)] class Other { }
        """;

    [Fact]
    public void Text_IsTheValue_AsItIs() => Assert.Equal(
        """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web-config
        data:
          LEVEL: info
          nginx.conf: |
            worker_processes 2;
            events {}
          b: no newline

        """,
        Of(Web, ("/src/config/nginx.conf", "worker_processes 2;\nevents {}\n"), ("/src/config/a.txt", "no newline")).Yaml("ConfigMap"));

    [Fact]
    public void Pattern_IsEachFileThatFits_ByName()
    {
        var yaml = Of(
            """using Manifests; [ConfigMap] [ConfigFile("config/*.conf")] static class Web { }""",
            ("/src/config/b.conf", "2"), ("/src/config/a.conf", "1"), ("/src/config/c.txt", "3"), ("/src/config/deep/d.conf", "4")).Yaml("ConfigMap");

        Assert.EndsWith("data:\n  a.conf: \"1\"\n  b.conf: \"2\"\n", yaml, System.StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownFile_GivesNoKey() => Assert.DoesNotContain("nginx", Of(Web).Yaml("ConfigMap"), System.StringComparison.Ordinal);

    [Fact]
    public void PathBeginsAtTheProjectsFolder_NotAnywhere()
    {
        var run = Run(
            GeneratorRun.Compile(["""using Manifests; [ConfigMap] [ConfigFile("a.txt")] static class Web { }"""]),
            [new ProjectFile("/project/other/a.txt", "other"), new ProjectFile("/project/a.txt", "own")],
            "/project/");

        Assert.Contains("a.txt: own\n", Assert.Single(run.GeneratedTrees, tree => tree.FilePath.Contains("Web_", System.StringComparison.Ordinal)).ToString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatTheBuildEncoded_IsBinaryData_UnderItsOwnName()
    {
        var run = Run(
            GeneratorRun.Compile(["using Manifests; [ConfigMap] [ConfigFile(\"config/*\")] static class Web { }"]),
            [new ProjectFile("/project/config/a.txt", "own"), new ProjectFile("/project/obj/logo.png.1.base64", "AAEC")],
            "/project/",
            ("/project/obj/logo.png.1.base64", "/project/config/logo.png"));

        Assert.Contains("data:\n  a.txt: own\nbinaryData:\n  logo.png: AAEC\n", Assert.Single(run.GeneratedTrees, tree => tree.FilePath.Contains("Web_", System.StringComparison.Ordinal)).ToString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void ChangeOfAFile_WritesItsConfigMapAnew_AndRollsItsPods_AndNothingElse()
    {
        var compilation = GeneratorRun.Compile([Web]);
        var before = new ProjectFile("/src/config/nginx.conf", "1");
        var driver = GeneratorRun.NewDriver(compilation).AddAdditionalTexts([before]).RunGenerators(compilation);
        var first = Sources(driver);

        driver = driver.ReplaceAdditionalText(before, new ProjectFile("/src/config/nginx.conf", "2")).RunGenerators(compilation);
        var second = Sources(driver);

        Assert.Equal(["WebConfig", "Web"], first.Keys.Where(name => first[name] != second[name]).Select(name => name.Split('_')[0]).OrderByDescending(name => name.Length));
        Assert.Contains("nginx.conf: \"\"2\"\"", second.Values.Single(source => source.Contains("web-config", System.StringComparison.Ordinal) && source.Contains("ConfigMap0", System.StringComparison.Ordinal)), System.StringComparison.Ordinal);
        Assert.All(second.Values, source => Assert.DoesNotContain("\uE000", source, System.StringComparison.Ordinal));
    }

    [Fact]
    public void SameFiles_AreCached() => Assert.Contains("LEVEL", Of(Web, ("/src/config/nginx.conf", "1")).Yaml("ConfigMap"), System.StringComparison.Ordinal);

    private static GeneratorRun Of(string source, params IEnumerable<(string Path, string Text)> files) =>
        GeneratorRun.Of(GeneratorRun.Compile([source]), files.Select(file => new ProjectFile(file.Path, file.Text)));

    private static GeneratorDriverRunResult Run(Compilation compilation, ImmutableArray<AdditionalText> files, string folder, params (string File, string From)[] encoded) => GeneratorRun
        .NewDriver((Microsoft.CodeAnalysis.CSharp.CSharpCompilation)compilation).AddAdditionalTexts(files)
        .WithUpdatedAnalyzerConfigOptions(new Options(folder, encoded)).RunGenerators(compilation).GetRunResult();

    private static Dictionary<string, string> Sources(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    private sealed class Options(string folder, (string File, string From)[] encoded) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Values(("build_property.ProjectDir", folder));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values([.. encoded.Where(file => file.File == textFile.Path).Select(file => ("build_metadata.AdditionalFiles.ManifestsEncodedFrom", file.From))]);
    }

    private sealed class Values(params (string Key, string Value)[] values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = values.FirstOrDefault(pair => pair.Key == key).Value;
            return value is not null;
        }
    }
}
