using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Tests.Yaml;

/// <summary>YAML and C# of a project are one cluster.</summary>
public class ProjectYamlTests
{
    private const string Settings = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  level: info\n";

    [Fact]
    public Task Class_MayReferToAnObjectInYaml() => YamlVerifier.Verify(
        """
        [Pod("web")]
        [Container(Image = "example/web:1.0")]
        [EnvFromConfigMap("LEVEL", "settings", "level")]
        public sealed class Web;
        """, Settings);

    [Fact]
    public Task Class_IsReportedWhereTheObjectInYamlLacksTheKey() => YamlVerifier.Verify(
        """
        [Pod("web")]
        [Container(Image = "example/web:1.0")]
        [EnvFromConfigMap("LEVEL", "settings", {|K8S4003:"levle"|})]
        public sealed class Web;
        """, Settings);

    [Fact]
    public async Task Yaml_MayReferToAClass_AndIsReportedAtItsLine()
    {
        const string source = "[Deployment(\"web\", Replicas = 1)] [Container(Image = \"example/web:1.0\")] [ContainerPort(8080)] [Label(\"app\", \"web\")] public sealed class Web;";
        const string service = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n  ports:\n  - port: 80\n    targetPort: ";

        await YamlVerifier.Verify(source, service + "8080\n");
        var diagnostic = Assert.Single(await YamlVerifier.Analyze(source, service + "8081\n"));

        Assert.Equal(("K8S3001", "/k8s/a.yaml", 7, 16), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public async Task RuleThatHoldsAgainstOthers_IsAWarningForYaml_AndAnErrorForAClass()
    {
        var inYaml = Assert.Single(await YamlVerifier.Analyze("", "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: nowhere}\n  ports: [{port: 80}]\n"));
        var inClass = Assert.Single(await YamlVerifier.Analyze("[Service(\"web\", 80, Selector = \"app=nowhere\")] public sealed class Web;", "# nothing"));

        Assert.Equal(("K8S2001", DiagnosticSeverity.Warning), (inYaml.Id, inYaml.Severity));
        Assert.Equal(("K8S2001", DiagnosticSeverity.Error), (inClass.Id, inClass.Severity));
    }

    [Fact]
    public async Task ObjectDeclaredInBoth_IsADuplicate()
    {
        var diagnostic = Assert.Single(await YamlVerifier.Analyze("[ConfigMap(\"settings\")] public static class Settings { public const string level = \"info\"; }", Settings));

        Assert.Equal(("K8S5004", "/k8s/a.yaml"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
    }

    [Fact]
    public async Task Json_IsReadToo()
    {
        var diagnostic = Assert.Single(await YamlVerifier.Analyze("", "{\n\t\"apiVersion\": \"v1\",\n\t\"kind\": \"Namespace\",\n\t\"metadata\": {\"name\": \"A\"}\n}\n"));

        Assert.Equal(("K8S5001", 3), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public Task AdditionalFile_ThatIsNotMarked_IsLeftAlone()
    {
        var test = RuleVerifier.Test("");
        test.TestState.AdditionalFiles.Add(("/k8s/a.yaml", "a: [\n"));
        return test.RunAsync(CancellationToken.None);
    }

    [Theory]
    [InlineData("staging, prod", "\"settings\"")]
    [InlineData("", "\"settings\"")]
    [InlineData("staging", "{|K8S4001:\"settings\"|}")]
    public Task Yaml_OfAnEnvironment_IsInThatAlone(string environments, string reference)
    {
        var test = RuleVerifier.Test(
            $"""
            [assembly: ManifestEnvironment("staging")]
            [assembly: ManifestEnvironment("prod")]

            [Pod("web")]
            [Container(Image = "example/web:1.0")]
            [EnvFromConfigMap("LEVEL", {reference}, "level")]
            public sealed class Web;
            """);
        test.TestState.AdditionalFiles.Add(("/k8s/a.yaml", Settings));
        YamlVerifier.Mark(test, "/k8s/a.yaml", environments);
        return test.RunAsync(CancellationToken.None);
    }

    [Fact]
    public Task Yaml_OfAnUndeclaredEnvironment_IsReported()
    {
        var test = RuleVerifier.Test("");
        test.TestState.AdditionalFiles.Add(("/k8s/a.yaml", "{|K8S1003:|}" + Settings));
        YamlVerifier.Mark(test, "/k8s/a.yaml", "prod");
        return test.RunAsync(CancellationToken.None);
    }

    [Fact]
    public void Index_ShowsTheObjectsToOtherProjects()
    {
        Assert.Contains("ConfigMap |settings  key=level", YamlVerifier.IndexOf(Settings).Split('\n').Single(line => line.Contains("ConfigMap")), System.StringComparison.Ordinal);
    }
}
