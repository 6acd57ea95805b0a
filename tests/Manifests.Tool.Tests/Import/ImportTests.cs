using System;
using System.IO;
using System.Linq;

namespace Manifests.Tool.Tests.Import;

public sealed class ImportTests : IDisposable
{
    private const string Settings = """
        # What the shop is told.
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          level: info # or debug

        """;

    private const string Secret = """
        apiVersion: v1
        kind: Secret
        metadata:
          name: credentials
        type: Opaque
        stringData:
          password: hunter2

        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Comments_stay_with_their_object()
    {
        var text = Import(Settings);

        Assert.Contains("// What the shop is told.", text, StringComparison.Ordinal);
        Assert.Contains("// or debug", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_piped_in_is_imported()
    {
        var run = RunTool.Piped(Settings, "import", "-", "-o", _folder["out"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["Settings.cs"], _folder.Files("out"));
    }

    [Fact]
    public void Values_of_Secrets_stay_out_of_the_source_unless_asked_for()
    {
        Assert.DoesNotContain("hunter2", Import(Secret), StringComparison.Ordinal);
        Assert.Contains("const string password = \"\"", Import(Secret, "--force"), StringComparison.Ordinal);
        Assert.Contains("hunter2", Import(Secret, "--force", "--secret-values"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Secret_without_values_is_named_in_the_report()
    {
        var run = RunTool.Piped(Secret, "import", "-", "-o", _folder["out"]);

        Assert.Contains("Not built, since their values stay out of the source", run.Output, StringComparison.Ordinal);
        Assert.Contains("Secret 'credentials'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_namespace_is_that_of_objects_that_name_none() =>
        Assert.Contains("[InNamespace(\"shop\")]", Import(Settings, "--namespace", "shop"), StringComparison.Ordinal);

    [Fact]
    public void Files_that_are_there_are_not_written_over()
    {
        _folder.Write("out/Settings.cs", "mine");

        var run = RunTool.Piped(Settings, "import", "-", "-o", _folder["out"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("mine", File.ReadAllText(_folder["out/Settings.cs"]));
    }

    [Fact]
    public void The_same_object_twice_is_imported_once_and_another_stays_YAML()
    {
        var run = RunTool.Piped(Settings + "---\n" + Settings + "---\n" + Settings.Replace("info", "warn", StringComparison.Ordinal), "import", "-", "-o", _folder["out"]);

        Assert.Contains("was imported once", run.Errors, StringComparison.Ordinal);
        Assert.Contains("is declared in -:2 too, and otherwise", run.Output, StringComparison.Ordinal);
        Assert.Equal(["Settings.cs", "duplicates/settings-configmap.yaml"], _folder.Files("out"));
    }

    [Fact]
    public void What_the_rules_will_refuse_is_said()
    {
        const string Scaler = "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  minReplicas: 1\n  maxReplicas: 2\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: web\n";

        var run = RunTool.Piped(Scaler, "import", "-", "-o", _folder["out"]);

        Assert.Contains("Web.cs: K8S4005: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_document_ends_with_2_and_the_others_are_imported()
    {
        var run = RunTool.Piped(Settings + "---\nkind: [\n", "import", "-", "-o", _folder["out"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("-:", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["Settings.cs"], _folder.Files("out"));
    }

    [Fact]
    public void Keys_that_are_no_names_in_CSharp_keep_theirs()
    {
        var text = Import("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  a.b: '1'\n  A_B: '2'\n  class: '3'\n  '1x': '4'\n  a: '5'\n  A: '6'\n");

        Assert.Contains("[Key(\"a.b\")]", text, StringComparison.Ordinal);
        Assert.Contains("[Key(\"class\")]", text, StringComparison.Ordinal);
        Assert.Contains("const string A_B = \"2\";", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"\"\"")]
    [InlineData("a\\b\"c\u0007\u2028\ud83d\ude00")]
    [InlineData("\ttab\n\n  indented and long enough to be a block\n\n")]
    [InlineData("{{ .Values.x }} $(HOME) {0} \\u0041")]
    public void Odd_texts_come_back(string value)
    {
        var yaml = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: odd\ndata:\n  key: " + System.Text.Json.JsonSerializer.Serialize(value) + "\n";

        var run = RunTool.Piped(yaml, "import", "-", "-o", _folder["out"], "--force");

        Assert.Contains("1 as attributes", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_the_framework_and_of_keywords_do_no_harm()
    {
        var names = new[] { "system", "string", "protocol", "manifests", "k8s", "object", "1st", "class" };
        var yaml = string.Join("---\n", names.Select(name => Settings.Replace("name: settings", $"name: \"{name}\"", StringComparison.Ordinal)));

        var run = RunTool.Piped(yaml, "import", "-", "-o", _folder["out"]);

        Assert.Contains($"{names.Length} as attributes", run.Output, StringComparison.Ordinal);
    }

    private string Import(string yaml, params string[] options)
    {
        var run = RunTool.Piped(yaml, ["import", "-", "-o", _folder["out"], .. options]);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        return string.Concat(_folder.Files("out").Where(file => file.EndsWith(".cs", StringComparison.Ordinal)).Select(file => File.ReadAllText(_folder["out/" + file])));
    }
}
