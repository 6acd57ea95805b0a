using Manifests;

namespace Shop
{
    [Deployment("catalog")]
    [InNamespace("stock")]
    [Label("tier", "data")]
    [Container("catalog", "registry.example/catalog:3.1")]
    [ContainerPort(8080, Name = "http")]
    [Service(80, TargetPort = "http")]
    public sealed class Catalog
    {
    }
}
