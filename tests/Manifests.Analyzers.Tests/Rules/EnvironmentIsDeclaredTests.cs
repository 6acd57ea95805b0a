using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class EnvironmentIsDeclaredTests
{
    [Fact]
    public Task Mistyped_Triggers_AndNamesTheNearest() => RuleVerifier.Reports(
        "K8S1003",
        "No environment 'prd' is declared; did you mean 'prod'?",
        """
        [assembly: ManifestEnvironment("staging")]
        [assembly: ManifestEnvironment("prod")]
        [Deployment(Replicas = 1)] [Deployment(Replicas = 2, Environment = {|#0:"prd"|})] class Web { }
        """);

    [Fact]
    public Task NoneDeclared_Triggers_AndSaysHow() => RuleVerifier.Reports(
        "K8S1003",
        "No environment 'prod' is declared; add [assembly: ManifestEnvironment(\"prod\")]",
        """[Deployment(Environment = {|#0:"prod"|})] class Web { }""");

    [Fact]
    public Task NothingNear_Triggers_AndListsThem() => RuleVerifier.Reports(
        "K8S1003",
        "No environment 'test' is declared, only staging, prod",
        """
        [assembly: ManifestEnvironment("staging")] [assembly: ManifestEnvironment("prod")]
        [Deployment(Environment = {|#0:"test"|})] class Web { }
        """);

    [Fact]
    public Task Declared_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ManifestEnvironment("prod")]
        [Deployment(Replicas = 1)] [Deployment(Replicas = 2, Environment = "prod")] [Env("A", "b", Environment = "prod")] class Web { }
        """);

    [Fact]
    public Task OnTheAssembly_Triggers() => RuleVerifier.Reports(
        "K8S1003",
        "No environment 'prd' is declared; did you mean 'prod'?",
        """
        [assembly: ManifestEnvironment("prod")]
        [assembly: ManifestDefaults(Namespace = "shop", Environment = {|#0:"prd"|})]
        """);

    [Fact]
    public Task OnOneOfSeveralInAList_Triggers() => RuleVerifier.Verify("""
        [assembly: ManifestEnvironment("prod"), ExternalObject("Secret", "db", Environment = {|K8S1003:"staging"|}), ExternalObject("Secret", "web", Environment = "prod")]
        """);

    [Fact]
    public Task DeclaredOnTheAssembly_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ManifestEnvironment("prod")]
        [assembly: ManifestDefaults(Namespace = "shop", Environment = "prod")]
        [assembly: ExternalObject("Secret", "db", Environment = "prod")]
        [assembly: System.Reflection.AssemblyMetadata("Environment", "prd")]
        [module: System.CLSCompliant(false)]
        """);

    [Fact]
    public Task OnTheAssembly_IsReportedThereOnly_HoweverManyClassesTakeIt() => RuleVerifier.Verify("""
        [assembly: ManifestEnvironment("prod")]
        [assembly: Label("team", "orders", Environment = {|K8S1003:"prd"|})]
        [Pod] [Container(Image = "a/b:1")] class Web { }
        [Pod] [Container(Image = "a/b:1")] class Api { }
        """);
}
