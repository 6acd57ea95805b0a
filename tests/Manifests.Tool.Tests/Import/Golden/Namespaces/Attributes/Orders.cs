using System.Collections.Generic;
using k8s.Models;
using Manifests;

namespace Shop;

// The database's own address.
[Deployment(Replicas = 1)]
[InNamespace("shop")]
[Label("app", "orders")]
[Container(Image = "registry.example/orders:1.4.2")]
[Env("DB_HOST", "db.data")]
public static class Orders
{
    [Patch]
    public static V1Deployment More => new() { Metadata = new() { Labels = new Dictionary<string, string> { ["app"] = "orders" } } };
}
