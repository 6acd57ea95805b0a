using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Manifests.Analyzers.Tests.Rules;

public class RegistryIsAllowedTests
{
    private const string Id = "K8S8105";

    [Fact]
    public Task OtherRegistry_Triggers()
    {
        var test = Test("registry.example.com|ghcr.io/example", """[Pod] [Container(Image = {|#0:"ghcr.io/somebody/web:1"|})] class Web { }""");
        test.ExpectedDiagnostics.Add(RuleVerifier.Expected(Id, "Image 'ghcr.io/somebody/web:1' comes from ghcr.io, and allowed is registry.example.com, ghcr.io/example"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("registry.example.com", "registry.example.com.evil.org/web:1")]
    [InlineData("ghcr.io/example", "ghcr.io/example2/web:1")]
    [InlineData("docker.io/library", "example/web:1")]
    public Task NearlyTheSame_Triggers(string allowed, string image) => Test(allowed, $$"""[Pod] [Container(Image = {|K8S8105:"{{image}}"|})] class Web { }""").RunAsync();

    [Theory]
    [InlineData("registry.example.com", "registry.example.com/team/web:1")]
    [InlineData("ghcr.io/example/", "ghcr.io/example/web:1")]
    [InlineData("docker.io", "example/web:1")]
    [InlineData("docker.io/library", "nginx:1")]
    [InlineData("quay.io, docker.io", "docker.io/nginx:1")]
    [InlineData("", "ghcr.io/somebody/web:1")]
    public Task AllowedRegistry_DoesNotTrigger(string allowed, string image) => Test(allowed, $$"""[Pod] [Container(Image = "{{image}}")] class Web { }""").RunAsync();

    [Fact]
    public Task ImageOfThisBuild_DoesNotTrigger() => Test("registry.example.com", "[Pod] class Web { }").RunAsync();

    private static CSharpAnalyzerTest<ManifestAnalyzer, DefaultVerifier> Test(string allowed, string source)
    {
        var test = RuleVerifier.Test(source);
        test.DisabledDiagnostics.Remove(Id);
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nbuild_property._ManifestsAllowedRegistries = {allowed}\n"));
        return test;
    }
}
