using System.Collections.Generic;
using k8s.Models;
using Manifests;

namespace Shop;

public static class ShopNamespace
{
    [Manifest]
    public static V1Namespace Namespace => new()
    {
        Metadata = new() { Name = "shop", Labels = new Dictionary<string, string> { ["pod-security.kubernetes.io/enforce"] = "restricted" } },
    };
}
