using Manifests.Core.Schema;

namespace Manifests.Core.Tests.Schema;

public class ServedKindsTests
{
    [Theory]
    [InlineData("v1", "Pod", true)]
    [InlineData("apps/v1", "Deployment", true)]
    [InlineData("networking.k8s.io/v1", "Ingress", true)]
    [InlineData("v1", "Namespace", false)]
    [InlineData("v1", "PersistentVolume", false)]
    [InlineData("rbac.authorization.k8s.io/v1", "ClusterRole", false)]
    public void A_kind_that_is_served_says_whether_it_is_namespaced(string apiVersion, string kind, bool namespaced)
    {
        Assert.True(ServedKinds.Contains(apiVersion, kind));
        Assert.Equal(namespaced, ServedKinds.IsNamespaced(apiVersion, kind));
    }

    [Theory]
    [InlineData("extensions/v1beta1", "Ingress")]
    [InlineData("example.com/v1", "Widget")]
    [InlineData("v1", "pod")]
    [InlineData("", "")]
    public void Another_kind_is_taken_to_be_namespaced(string apiVersion, string kind)
    {
        Assert.False(ServedKinds.Contains(apiVersion, kind));
        Assert.True(ServedKinds.IsNamespaced(apiVersion, kind));
    }
}
