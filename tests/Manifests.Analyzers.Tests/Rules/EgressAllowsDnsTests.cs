using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class EgressAllowsDnsTests
{
    [Fact]
    public Task ToPodsOnly_Triggers() => RuleVerifier.Reports(
        "K8S3040",
        "NetworkPolicy 'web' restricts connections from Deployment 'web' and allows none to a name server: they find no other by its name",
        """
        [Deployment] [Container(Image = "example/web:1.0")]
        [{|#0:NetworkPolicy|}] [AllowTo(typeof(Db), Port = 5432)]
        class Web { }
        [Deployment] [Container(Image = "postgres:17")] class Db { }
        """);

    [Theory]
    [InlineData("[NetworkPolicy(AllowDns = true)] [AllowTo(typeof(Db))]")]
    [InlineData("[NetworkPolicy] [AllowTo(typeof(Db))] [AllowTo(Port = 53, Protocol = Protocol.UDP)]")]
    [InlineData("[NetworkPolicy] [AllowTo(typeof(Db))] [AllowTo(\"k8s-app=kube-dns\", Namespace = \"kube-system\")]")]
    [InlineData("[NetworkPolicy] [AllowTo(typeof(Db))] [AllowTo(NamespaceSelector = \"\", Port = 1, EndPort = 100)]")]
    [InlineData("[NetworkPolicy] [AllowTo(Cidr = \"10.0.0.0/8\")]")]
    [InlineData("[NetworkPolicy(PolicyTypes = [PolicyType.Ingress, PolicyType.Egress])]")]
    [InlineData("[NetworkPolicy] [AllowFrom(typeof(Db))]")]
    [InlineData("[NetworkPolicy] [AllowTo(typeof(Db))] [NetworkPolicy(\"names\", AllowDns = true)]")]
    public Task NameServerAllowed_DoesNotTrigger(string policy) => RuleVerifier.Verify($$"""
        [Deployment] [Container(Image = "example/web:1.0")] {{policy}} class Web { }
        [Deployment] [Container(Image = "postgres:17")] class Db { }
        """);

    [Theory]
    [InlineData("[AllowTo(typeof(Db), Port = 53)]")]
    [InlineData("[AllowTo(typeof(Db))] [AllowTo(NamespaceSelector = \"\", Port = 54, EndPort = 100)]")]
    [InlineData("[AllowTo(typeof(Db))] [AllowTo(\"app=x\", Namespace = \"other\", Port = 53)]")]
    public Task AnotherPlace_Triggers(string allowed) => RuleVerifier.Verify($$"""
        [Deployment] [Container(Image = "example/web:1.0")] [{|K8S3040:NetworkPolicy|}] {{allowed}} class Web { }
        [Deployment] [Container(Image = "postgres:17")] class Db { }
        """);
}
