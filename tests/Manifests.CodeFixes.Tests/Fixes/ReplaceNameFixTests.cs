using System.Threading.Tasks;
using Manifests.CodeFixes.Tests.Verifying;
using Manifests.Core.Rules;
using Verify = Manifests.CodeFixes.Tests.Verifying.FixVerifier<Manifests.CodeFixes.Fixes.ReplaceValueFix>;

namespace Manifests.CodeFixes.Tests.Fixes;

/// <summary>A name that nobody wrote, since the class's name stands in for it, is written.</summary>
public class ReplaceNameFixTests
{
    [Fact]
    public Task WithoutArguments() => Verify.Fixes(
        Names("Pod"),
        "[{|K8S5001:Pod|}] class Übung { }",
        """[Pod("hello")] class Übung { }""",
        "Name it \"hello\"");

    [Fact]
    public Task EmptyBrackets() => Verify.Fixes(Names("Pod()"), "[{|K8S5001:Pod()|}] class Übung { }", """[Pod("hello")] class Übung { }""");

    [Fact]
    public Task BeforeNamedArguments() => Verify.Fixes(
        Names("Deployment(Replicas = 2)"),
        "[{|K8S5001:Deployment(Replicas = 2)|}] class Übung { }",
        """[Deployment("hello", Replicas = 2)] class Übung { }""");

    [Fact]
    public Task BeforeOtherParameters() => Verify.Fixes(
        Names("Service(80)"),
        "[Pod, {|K8S5001:Service(80)|}] class Übung { }",
        """[Pod, Service("hello", 80)] class Übung { }""");

    [Fact]
    public Task ParametersByName_AsProperty() => Verify.Fixes(
        Names("Service(port: 80)"),
        "[Pod, {|K8S5001:Service(port: 80)|}] class Übung { }",
        """[Pod, Service(port: 80, Name = "hello")] class Übung { }""");

    [Fact]
    public Task QualifiedName() => Verify.Fixes(
        Names("Manifests.Pod"),
        "[{|K8S5001:Manifests.Pod|}] class Übung { }",
        """[Manifests.Pod("hello")] class Übung { }""");

    [Fact]
    public Task NameIsThere_NotOffered() => Verify.NotOffered(Names("Pod(\"x\")"), """[{|K8S5001:Pod("x")|}] class Übung { }""");

    [Fact]
    public Task NameIsThereAsProperty_NotOffered() => Verify.NotOffered(Names("Pod(Name = \"x\")"), """[{|K8S5001:Pod(Name = "x")|}] class Übung { }""");

    private static StandInRule Names(string at) => new("K8S5001", (FixProperties.Replacement, "hello")) { At = at };
}
