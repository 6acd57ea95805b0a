using System;

namespace Manifests.Tool.Tests.Lint;

public sealed class SeverityTests : IDisposable
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

    private readonly TempFolder _folder = new();

    public SeverityTests() => _folder.Write("k8s/web.yaml", BadPort);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("K8S3003=none", null)]
    [InlineData("K8S3003=info", "info")]
    [InlineData("k8s3003=warning", "warning")]
    [InlineData("K8S3003=error", "error")]
    [InlineData("K8S3*=warning", "warning")]
    [InlineData("K8S3003=default", "error")]
    public void The_command_line_says_what_a_rule_is(string option, string? severity) => AssertSeverity(severity, Lint("--rule", option));

    [Fact]
    public void The_last_word_of_the_command_line_counts() => AssertSeverity("warning", Lint("--rule", "K8S3*=none", "--rule", "K8S3003=warning"));

    [Theory]
    [InlineData("[*.yaml]\ndotnet_diagnostic.K8S3003.severity = warning", "warning")]
    [InlineData("[*.yaml]\ndotnet_diagnostic.K8S3003.severity = suggestion", "info")]
    [InlineData("[*.yaml]\ndotnet_diagnostic.K8S3003.severity = none", null)]
    [InlineData("[*.yml]\ndotnet_diagnostic.K8S3003.severity = none", "error")]
    [InlineData("[other/**]\ndotnet_diagnostic.K8S3003.severity = none", "error")]
    [InlineData("[k8s/**]\ndotnet_diagnostic.K8S3003.severity = none", null)]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-Manifests.Ports.severity = warning", "warning")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.severity = warning", "warning")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-Manifests.Ports.severity = none\ndotnet_diagnostic.K8S3003.severity = error", "error")]
    public void An_editorconfig_says_it_for_its_files(string config, string? severity)
    {
        _folder.Write(".editorconfig", "root = true\n" + config + "\n");

        AssertSeverity(severity, Lint());
    }

    [Fact]
    public void The_nearest_editorconfig_wins_and_a_root_ends_the_search()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.K8S3003.severity = none\n");
        _folder.Write("k8s/.editorconfig", "root = true\n");

        AssertSeverity("error", Lint());
    }

    [Fact]
    public void The_command_line_goes_before_the_editorconfig()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.K8S3003.severity = none\n");

        AssertSeverity("warning", Lint("--rule", "K8S3003=warning"));
    }

    private string Lint(params string[] options) => RunTool.With(["lint", _folder.Root, "--format", "text", .. options]).Output;

    private static void AssertSeverity(string? severity, string output)
    {
        if (severity is null)
        {
            Assert.DoesNotContain("K8S3003", output, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains($": {severity} K8S3003: ", output, StringComparison.Ordinal);
        }
    }
}
