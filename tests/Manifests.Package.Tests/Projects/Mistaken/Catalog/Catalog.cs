using Manifests;

namespace Shop;

[Deployment("catalog", Namespace = "stock")]
[Label("app", "catalog")]
[Container("catalog", "registry.example/catalog:3.1")]
[ContainerPort(8080, Name = "http")]
public sealed class Catalog;
