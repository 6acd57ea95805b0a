using Manifests.Core.Schema;

namespace Manifests.Core.Tests.Schema;

public class ApplyOrderTests
{
    [Theory]
    [InlineData("Namespace", "ConfigMap")]
    [InlineData("CustomResourceDefinition", "Deployment")]
    [InlineData("ServiceAccount", "RoleBinding")]
    [InlineData("Role", "RoleBinding")]
    [InlineData("ConfigMap", "Deployment")]
    [InlineData("PersistentVolumeClaim", "StatefulSet")]
    [InlineData("Deployment", "HorizontalPodAutoscaler")]
    [InlineData("Service", "Ingress")]
    [InlineData("Ingress", "KindOfAnotherWorld")]
    public void What_is_needed_comes_first(string first, string second) => Assert.True(ApplyOrder.Rank(first) < ApplyOrder.Rank(second));
}
