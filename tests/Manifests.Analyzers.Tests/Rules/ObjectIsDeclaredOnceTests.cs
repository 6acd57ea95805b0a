using System.Threading;
using System.Threading.Tasks;
using Basic.Reference.Assemblies;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Manifests.Analyzers.Tests.Rules;

public class ObjectIsDeclaredOnceTests
{
    [Fact]
    public Task SameName_Triggers_AtTheLater() => RuleVerifier.Reports(
        "K8S5004",
        "Deployment 'orders' is declared already, by class 'Shop.Orders' in Test0.cs",
        """
        namespace Shop
        {
            [Deployment] [Label("app", "a")] class Orders { }
            [Deployment({|#0:"orders"|})] [Label("app", "b")] class Worker { }
        }
        """);

    [Fact]
    public Task FilesOfOneName_AreToldApartByTheirFolders()
    {
        var test = RuleVerifier.Test("[Pod] [Container(Image = \"a/b:1\")] class Orders { }");
        test.TestState.Sources.Add(("/0/later/Test0.cs", "using Manifests; [Pod({|#0:\"orders\"|})] [Container(Image = \"a/b:1\")] class Worker { }"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("K8S5004", DiagnosticSeverity.Error)
            .WithLocation(0).WithMessage("Pod 'orders' is declared already, by class 'Orders' in 0/Test0.cs").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync(CancellationToken.None);
    }

    [Fact]
    public Task SameClass_Triggers_AtTheAttribute() => RuleVerifier.Reports(
        "K8S5004",
        "Service 'orders' is declared already, by another attribute of the same class",
        """[Deployment] [Service(80)] [{|#0:Service(90)|}] class Orders { }""");

    [Fact]
    public Task EveryLaterOne_Triggers() => RuleVerifier.Verify("""
        [Namespace("shop")] class A { }
        [Namespace({|K8S5004:"shop"|})] class B { }
        [Namespace({|K8S5004:"shop"|})] class C { }
        """);

    [Fact]
    public Task OtherNamespaceOrKind_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment("orders")] [Service("orders", 80)] class Orders { }
        [Deployment("orders", Namespace = "test")] class Test { }
        """);

    [Fact]
    public Task SaidToExist_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ExternalObject("Deployment", "orders")]
        [Deployment] class Orders { }
        """);

    [Fact]
    public Task OtherProject_Triggers()
    {
        var test = RuleVerifier.Test("""[Deployment({|#0:"orders"|})] class Mine { }""");
        var other = test.TestState.AdditionalProjects["Shared"];
        other.Sources.Add(("/Shared/Index.cs", "[assembly: System.Reflection.AssemblyMetadata(\"Manifests.Index\", \"manifests-index 1\\napps/v1 Deployment |orders Shared.Orders\")]"));
        other.AdditionalReferences.AddRange(Net100.References.All);
        test.TestState.AdditionalProjectReferences.Add("Shared");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("K8S5004", DiagnosticSeverity.Error)
            .WithLocation(0).WithMessage("Deployment 'orders' is declared already, by class 'Shared.Orders' of another project"));
        return test.RunAsync(CancellationToken.None);
    }

    [Theory]
    [InlineData("extensions/v1beta1", "networking.k8s.io/v1")]
    [InlineData("networking.k8s.io/v1beta1", "networking.k8s.io/v1")]
    public void OfAKindThatHasMoved_Triggers(string old, string current) =>
        Assert.Equal(["Ingress 'web' is declared already, by file.yaml"], YamlObjects.Messages<ObjectIsDeclaredOnce>(TwoIngresses(old, current)));

    [Fact]
    public void OfAnotherGroup_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<ObjectIsDeclaredOnce>(TwoIngresses("example.com/v1", "networking.k8s.io/v1")));

    private static string TwoIngresses(string first, string second) =>
        $"""
        apiVersion: {first}
        kind: Ingress
        metadata:
          name: web
        ---
        apiVersion: {second}
        kind: Ingress
        metadata:
          name: web
        """;
}
