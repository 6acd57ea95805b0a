using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Manifests.Package.Tests;

/// <summary>What users see of the rules, and how they have their say about them.</summary>
[Collection(ProductCollection.Name)]
public sealed class DiagnosticsTests(Product product)
{
    [Fact]
    public void Mistakes_fail_the_build_at_their_arguments()
    {
        product.Mistaken.Outcome.Failed();

        Assert.Equal(
            [
                "Mistakes/NoPods.cs(3,2): warning K8S2008: Service 'no-pods' selects no pods: its class has no workload, and neither For nor Selector says whose pods it leads to",
                "Mistakes/WrongNamespace.cs(6,39): error K8S2002: Service 'namespace' is in namespace 'web', but the pods with app=namespace are in namespace 'apps' only",
                "Mistakes/WrongPort.cs(7,35): error K8S3001: Service 'port' leads to port 8001, but Pod 'port' declares only 8000; did you mean '8000'?",
                "Mistakes/WrongSelector.cs(6,37): error K8S2001: No pod has label app=selecter; did you mean 'selector'?",
            ],
            product.Mistaken.ProblemsIn("Mistakes"));
        Assert.Empty(product.Mistaken.Files("Mistakes/bin"));
    }

    [Fact]
    public void Nothing_is_checked_where_Manifests_is_switched_off()
    {
        _ = product.Mistaken;

        var outcome = Dotnet.Run(
            product.Mistaken["Mistakes"], "build", "--no-restore", "-p:ManifestsEnabled=false", "-p:IntermediateOutputPath=obj/off/", "-p:OutputPath=obj/off/bin/");

        outcome.Succeeded();
        Assert.Empty(product.Mistaken.ProblemsIn("Mistakes", outcome.Output));
    }

    [Fact]
    public void Other_projects_are_in_view()
    {
        Assert.Equal(
            [
                "Door/Door.cs(3,55): error K8S2002: Service 'door' is in namespace 'shop', but the pods with app=catalog are in namespace 'stock' only",
                "Door/Door.cs(6,35): error K8S3001: Service 'gate' leads to port 9090, but Deployment 'catalog' declares only 8080; did you mean '8080'?",
            ],
            product.Mistaken.ProblemsIn("Door"));
        Assert.Empty(product.Mistaken.ProblemsIn("Catalog"));
    }

    [Fact]
    public void Yaml_is_reported_at_its_lines_and_classes_at_what_they_ask_of_it() => Assert.Equal(
        [
            "Handwritten/Api.cs(7,40): error K8S4003: ConfigMap 'settings' has no key 'levle', only level; did you mean 'level'?",
            "Handwritten/k8s/api.yaml(17,17): warning K8S3001: Service 'api' leads to port 8081, but Deployment 'api' declares only 8080; did you mean '8080'?",
            "Handwritten/k8s/api.yaml(19,11): error K8S3003: The port of Service 'api' is 81000, but ports go from 1 to 65535",
        ],
        product.Mistaken.ProblemsIn("Handwritten"));

    [Fact]
    public void The_severity_of_a_rule_is_the_projects() => Assert.Equal(
        [
            "Configured/PerRule/Lowered.cs: warning K8S3001",
            "Configured/PerRule/On.cs: warning K8S2007",
            "Configured/PerRule/Raised.cs: error K8S2008",
        ],
        Severities("Configured/PerRule"));

    [Fact]
    public void The_severity_of_a_block_is_the_projects_except_for_rules_that_are_off() => Assert.Equal(
        [
            "Configured/PerBlock/Lowered.cs: warning K8S3001",
            "Configured/PerBlock/Raised.cs: error K8S2008",
            "Configured/PerBlock/RuleBeforeBlock.cs: warning K8S3001",
        ],
        Severities("Configured/PerBlock"));

    [Fact]
    public void Pragmas_and_attributes_silence_a_rule()
    {
        var problems = product.Mistaken.ProblemsIn("Configured");

        Assert.NotEmpty(problems);
        Assert.DoesNotContain(problems, problem => problem.StartsWith("Configured/Pragma.cs", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, problem => problem.StartsWith("Configured/Suppressed.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Strict_makes_errors_of_warnings_that_are_not_configured() => Assert.Equal(
        ["Strict/Configured.cs: warning K8S2008", "Strict/ConfiguredBlock.cs: warning K8S2008", "Strict/Strict.cs: error K8S2008"],
        Severities("Strict"));

    [Fact]
    public void The_error_log_has_the_results_with_their_rules_and_places()
    {
        using var log = ErrorLog.Of(product.Mistaken["Mistakes"]);
        var result = Assert.Single(log.Results, item => item.GetProperty("ruleId").GetString() == "K8S3001");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal("WrongPort.cs", Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString()));
        Assert.Equal(7, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(35, place.GetProperty("region").GetProperty("startColumn").GetInt32());

        var rules = log.Run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();
        var rule = Assert.Single(rules, item => item.GetProperty("id").GetString() == "K8S3001");
        Assert.EndsWith("docs/rules/K8S3001.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        Assert.Equal("Manifests.Ports", rule.GetProperty("properties").GetProperty("category").GetString());
    }

    [Fact]
    public void A_build_that_fails_leaves_the_last_good_files()
    {
        const string Manifests = "Hello/bin/Debug/net10.0/manifests";
        var working = product.Working;
        var source = working.Read("Hello/Hello.cs");
        var before = working.Files(Manifests).Select(file => working.Read(Manifests + "/" + file)).ToArray();
        Assert.Equal(3, before.Length);

        working.Write("Hello/Hello.cs", source.Replace("TargetPort = 8000", "TargetPort = 8001", StringComparison.Ordinal));
        var output = working.Build("Hello").Failed();
        working.Write("Hello/Hello.cs", source);

        // As the README shows it.
        Assert.Equal(
            ["Hello/Hello.cs(7,42): error K8S3001: Service 'hello-svc' leads to port 8001, but Pod 'hello-pod' declares only 8000; did you mean '8000'?"],
            working.ProblemsIn("Hello", output));
        Assert.Equal(before, working.Files(Manifests).Select(file => working.Read(Manifests + "/" + file)));
    }

    /// <summary>The problems of a folder without their places and messages.</summary>
    private string[] Severities(string folder) =>
        [.. product.Mistaken.ProblemsIn(folder).Select(problem => Regex.Replace(problem, @"\(\d+,\d+\)(: \w+ \w+):.*", "$1"))];
}
