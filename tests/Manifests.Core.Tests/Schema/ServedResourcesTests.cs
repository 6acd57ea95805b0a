using Manifests.Core.Schema;

namespace Manifests.Core.Tests.Schema;

public class ServedResourcesTests
{
    [Theory]
    [InlineData("pods", "")]
    [InlineData("endpoints", "")]
    [InlineData("events", "")]
    [InlineData("deployments", "apps")]
    [InlineData("networkpolicies", "networking.k8s.io")]
    [InlineData("ingresses", "networking.k8s.io")]
    [InlineData("storageclasses", "storage.k8s.io")]
    [InlineData("horizontalpodautoscalers", "autoscaling")]
    [InlineData("leases", "coordination.k8s.io")]
    [InlineData("endpointslices", "discovery.k8s.io")]
    public void Group_IsThatOfTheResource(string plural, string group) => Assert.Equal(group, ServedResources.GroupOf(plural));

    [Theory]
    [InlineData("pod")]
    [InlineData("Deployment")]
    [InlineData("widgets")]
    public void Others_HaveNone(string text) => Assert.Null(ServedResources.GroupOf(text));

    [Fact]
    public void ClusterScoped_AreKnown()
    {
        Assert.True(ServedResources.IsClusterScoped("nodes"));
        Assert.False(ServedResources.IsClusterScoped("pods"));
    }
}
