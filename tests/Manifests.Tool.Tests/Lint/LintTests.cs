using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Manifests.Tool.Tests.Lint;

public sealed class LintTests : IDisposable
{
    private const string BadPort = """
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          type: ExternalName
          externalName: example.com
          ports:
            - port: 99999

        """;

    private const string Fine = """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          level: info

        """;

    private const string Selecting = """
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector:
            app: web
          ports:
            - port: 80

        """;

    private const string Selected = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels:
            app: web
        spec:
          containers:
            - name: web
              image: example/web:1

        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Errors_end_with_1_and_show_the_line_with_a_mark()
    {
        var file = _folder.Write("web.yaml", BadPort);

        var run = RunTool.With("lint", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{file}:9:13: error K8S3003: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("  9 |     - port: 99999\n    |             ^^^^^\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 error in 1 object of 1 file", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_wrong_ends_with_0()
    {
        var run = RunTool.Piped(Fine, "lint", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Nothing found in 1 object of 1 file", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_that_is_no_terminal_has_no_colours() =>
        Assert.DoesNotContain('\u001b', RunTool.Piped(BadPort, "lint", "-").Output);

    [Theory]
    [InlineData("lint")]
    [InlineData("lint", "no-such-file.yaml")]
    [InlineData("lint", "-", "--scope", "galaxy")]
    [InlineData("lint", "-", "--format", "xml")]
    [InlineData("lint", "-", "--rule", "K8S3003")]
    [InlineData("lint", "-", "--kubernetes-version", "newest")]
    [InlineData("lint", "-", "--rule", "K8S3003=loud")]
    [InlineData("lint", "-", "--rule", "K8S0000=none")]
    [InlineData("bake")]
    public void What_is_not_understood_or_not_there_ends_with_2(params string[] arguments)
    {
        var run = RunTool.Piped(Fine, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Errors);
    }

    [Theory]
    [InlineData("1.21", false)]
    [InlineData("v1.22.3", true)]
    public void The_version_of_Kubernetes_says_which_APIs_are_gone(string version, bool isGone)
    {
        var run = RunTool.Piped(
            "apiVersion: networking.k8s.io/v1beta1\nkind: IngressClass\nmetadata:\n  name: web\nspec:\n  controller: example.com/web\n", "lint", "-", "--kubernetes-version", version);

        Assert.Equal(isGone, run.Output.Contains("error K8S7003", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ghcr.io/example", true)]
    [InlineData("docker.io", false)]
    public void Images_come_from_registries_that_are_allowed(string registry, bool isReported)
    {
        var run = RunTool.Piped(
            "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: example/web:1.0\n", "lint", "-", "--allowed-registry", "quay.io", "--allowed-registry", registry);

        Assert.Equal(isReported, run.Output.Contains("info K8S8105", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_no_text_ends_with_2_and_the_others_are_still_read()
    {
        File.WriteAllBytes(_folder.Write("a.yaml", ""), [0x50, 0x4b, 0, 0, 0xff, 0xfe]);
        _folder.Write("b.yaml", BadPort);

        var run = RunTool.With("lint", _folder.Root);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a.yaml: this is no text", run.Errors, StringComparison.Ordinal);
        Assert.Contains("K8S3003", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_YAML_is_a_finding_with_its_line()
    {
        var run = RunTool.Piped("apiVersion: v1\nkind: [\n", "lint", "-", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        var finding = Assert.Single(JsonDocument.Parse(run.Output).RootElement.EnumerateArray());
        Assert.Equal("K8S1010", finding.GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("object").ValueKind);
    }

    [Fact]
    public void Documents_that_are_no_objects_are_counted()
    {
        _folder.Write("kustomization.yaml", "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [web.yaml]\n");
        _folder.Write("package.json", "{ \"name\": \"web\" }");

        var run = RunTool.With("lint", _folder.Root);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2 documents are no Kubernetes objects and were passed over", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_in_a_folder_is_one_line_and_named_it_ends_with_2()
    {
        var template = _folder.Write("chart/templates/web.yaml", "apiVersion: v1\nkind: Service\n{{- if .Values.on }}\nmetadata: {{ .Values.meta }}\n{{- end }}\n");

        var folder = RunTool.With("lint", _folder.Root);
        var named = RunTool.With("lint", template);

        Assert.Equal(0, folder.ExitCode);
        Assert.Contains("is a template, not YAML", Assert.Single(folder.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(2, named.ExitCode);
    }

    [Fact]
    public void A_folder_that_links_to_itself_is_read_once()
    {
        _folder.Write("a/web.yaml", BadPort);
        Directory.CreateSymbolicLink(_folder["a/again"], _folder["a"]);

        var run = RunTool.With("lint", _folder.Root, "--format", "github");

        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void What_builds_and_tools_wrote_is_passed_over_in_folders()
    {
        _folder.Write("App.csproj", "<Project/>");
        _folder.Write("bin/web.yaml", BadPort);
        _folder.Write("node_modules/web.yaml", BadPort);
        _folder.Write(".git/web.yaml", BadPort);

        Assert.Equal(0, RunTool.With("lint", _folder.Root).ExitCode);
        Assert.Equal(1, RunTool.With("lint", _folder["bin"]).ExitCode);
    }

    [Theory]
    [InlineData("all", false)]
    [InlineData("directory", true)]
    [InlineData("file", true)]
    [InlineData("object", false)]
    public void Objects_are_held_against_those_of_their_scope(string scope, bool isMissed)
    {
        _folder.Write("a/service.yaml", Selecting);
        _folder.Write("b/pod.yaml", Selected);

        var run = RunTool.With("lint", _folder.Root, "--scope", scope);

        Assert.Equal(isMissed, run.Output.Contains("K8S2001", StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_findings_is_that_of_files_and_lines()
    {
        for (var i = 0; i < 40; i++)
        {
            _folder.Write($"{i:00}.yaml", BadPort.Replace("name: web", $"name: web{i}", StringComparison.Ordinal));
        }

        var runs = Enumerable.Range(0, 3).Select(_ => RunTool.With("lint", _folder.Root, "--format", "github").Output).Distinct().ToList();

        var lines = Assert.Single(runs).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.Equal(40, lines.Length);
    }

    [Fact]
    public void Output_of_a_project_is_found_through_its_file()
    {
        var project = Path.Combine(RepositoryRoot.Path, "samples", "Shop", "Shop.csproj");
        if (!Directory.Exists(Path.Combine(Path.GetDirectoryName(project)!, "bin", RepositoryRoot.Configuration)) || RepositoryRoot.Configuration != "Debug")
        {
            Dotnet.Run(RepositoryRoot.Path, "build", project, "-v:q").Succeeded();
        }

        var run = RunTool.With("lint", project);

        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.DoesNotContain("K8S5004", run.Output, StringComparison.Ordinal);
    }
}
