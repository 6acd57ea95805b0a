using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AccountIsBoundWhereItRunsTests
{
    [Fact]
    public Task OtherNamespace_Triggers() => RuleVerifier.Reports(
        "K8S4068",
        "Deployment 'shop/orders' runs as ServiceAccount 'orders', which is given roles in namespace 'stock' only: in namespace 'shop', where the pods are, it may do nothing",
        """
        [Deployment(Namespace = "shop")] [{|#0:ServiceAccount("orders", Namespace = "shop")|}] class Orders { }
        [RoleBinding("view", ClusterRole = "view", ServiceAccount = typeof(Orders), Namespace = "stock")] class View { }
        """);

    [Fact]
    public Task AlsoInItsOwn_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment(Namespace = "shop")] [ServiceAccount("orders", Namespace = "shop")] class Orders { }
        [RoleBinding("view", ClusterRole = "view", ServiceAccount = typeof(Orders), Namespace = "stock")] class View { }
        [RoleBinding("edit", ClusterRole = "edit", ServiceAccount = typeof(Orders), Namespace = "shop")] class Edit { }
        """);

    [Fact]
    public Task InAllOfThem_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment(Namespace = "shop")] [ServiceAccount("orders", Namespace = "shop")] class Orders { }
        [RoleBinding("view", ClusterRole = "view", ServiceAccount = typeof(Orders), Namespace = "stock")] class View { }
        [ClusterRoleBinding("edit", ClusterRole = "edit", ServiceAccount = typeof(Orders))] class Edit { }
        """);

    [Fact]
    public Task NotBoundAtAll_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment(Namespace = "shop")] [ServiceAccount("orders", Namespace = "shop")] class Orders { }
        """);
}
