using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Manifests.Core.Objects;
using Manifests.Core.Rules;
using Manifests.Core.Tree;
using Manifests.Tool.Formats;
using Manifests.Tool.Linting;

namespace Manifests.Tool.Tests.Lint;

public class FormatTests
{
    private static readonly RuleDescriptor Rule = new("K8S3003", "A port is in range", "{0}", RuleSeverity.Error) { Why = "", Wrong = "", Right = "", Fix = "" };

    [Fact]
    public void Json_is_what_the_documentation_says()
    {
        var text = Write("json", Finding("k8s/web.yaml", "Port 99999"));

        Assert.Equal(
            """
            [
              {
                "id": "K8S3003",
                "severity": "error",
                "message": "Port 99999",
                "file": "k8s/web.yaml",
                "line": 9,
                "column": 13,
                "document": 1,
                "object": {
                  "apiVersion": "v1",
                  "kind": "Service",
                  "namespace": null,
                  "name": "web"
                }
              }
            ]

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void Json_without_findings_is_an_empty_array() => Assert.Equal("[]\n", Write("json"));

    [Fact]
    public void Workflow_commands_are_escaped() => Assert.Equal(
        "::error file=a%2Cb%3A%25.yaml,line=9,col=13,endColumn=18,title=K8S3003::100%25 of, two:%0Alines\n",
        Write("github", Finding("a,b:%.yaml", "100% of, two:\nlines")));

    [Theory]
    [InlineData("k8s/my web ä.yaml", "k8s/my%20web%20%C3%A4.yaml", "SRCROOT")]
    [InlineData("-", "-", "SRCROOT")]
    public void Sarif_names_files_by_URI(string file, string uri, string? root)
    {
        var location = Sarif(Finding(file, "x")).GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        Assert.Equal(uri, location.GetProperty("uri").GetString());
        Assert.Equal(root, location.GetProperty("uriBaseId").GetString());
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute));
    }

    [Fact]
    public void Sarif_results_point_to_their_rules()
    {
        var run = Sarif(Finding("web.yaml", "x"), Finding("web.yaml", "y") with { Severity = RuleSeverity.Info });

        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.Equal("K8S3003", rule.GetProperty("id").GetString());
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(0, result.GetProperty("ruleIndex").GetInt32()));
        Assert.Equal(["error", "note"], run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("level").GetString()));
    }

    [Fact]
    public void Long_lines_are_cut_around_the_value()
    {
        var line = new string('a', 500) + "VALUE" + new string('b', 500);

        var excerpt = Excerpt.Of(line, 501, 5);

        Assert.True(excerpt.Text.Length < 150);
        Assert.Equal("VALUE", excerpt.Text.Substring(excerpt.Mark.IndexOf('^', StringComparison.Ordinal), excerpt.Mark.Count(c => c == '^')));
    }

    [Fact]
    public void A_file_cannot_steer_the_terminal() => Assert.DoesNotContain('\u001b', Excerpt.Of("a: \u001b[2Jx", 1, 1).Text);

    [Fact]
    public void Tabs_keep_the_mark_below_the_value() => Assert.Equal("\t\t^", Excerpt.Of("\t\tx", 3, 1).Mark);

    private static LintFinding Finding(string file, string message)
    {
        var root = new MappingNode();
        root.Set("apiVersion", ScalarNode.String("v1"));
        root.Set("kind", ScalarNode.String("Service"));
        root.SetAt("metadata.name", ScalarNode.String("web"));
        return new LintFinding(Rule, RuleSeverity.Error, message, file, 1) { Line = 9, Column = 13, Length = 5, SourceLine = "    - port: 99999", Object = new KubernetesObject(root) };
    }

    private static JsonElement Sarif(params LintFinding[] findings) => JsonDocument.Parse(Write("sarif", findings)).RootElement.GetProperty("runs")[0];

    private static string Write(string format, params LintFinding[] findings)
    {
        using var output = new StringWriter();
        LintFormat.Named(format).Write(new LintResult(findings, 1, 1), new Terminal(() => Stream.Null, output, TextWriter.Null), withColours: false);
        return output.ToString();
    }
}
