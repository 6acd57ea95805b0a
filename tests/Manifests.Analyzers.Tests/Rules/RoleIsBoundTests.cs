using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class RoleIsBoundTests
{
    [Fact]
    public Task Role_Triggers() => RuleVerifier.Reports(
        "K8S4075",
        "Role 'shop/reader' is bound by nothing in view",
        """
        [Role({|#0:"reader"|}, Namespace = "shop")] [Rule("get", "pods")] static class Reader { }
        [Role("reader", Namespace = "front")] [Rule("get", "pods")] [RoleBinding("reader", Namespace = "front", Users = ["anna"])] static class Other { }
        """);

    [Fact]
    public void ToNobody_Triggers() => Assert.Equal(["RoleBinding 'reader' gives its role to nobody"], YamlObjects.Messages<RoleIsBound>(
        """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: reader
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: view
        """));

    [Fact]
    public Task Bound_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S4075", """
        [Role("reader")] [Rule("get", "pods")] [RoleBinding("reader", Users = ["anna"])] static class Reader { }
        """);

    [Fact]
    public void PartOfAnother_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<RoleIsBound>(
        """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: orders-view
          labels:
            rbac.authorization.k8s.io/aggregate-to-view: "true"
        rules: []
        """));
}
