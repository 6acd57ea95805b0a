using System.Collections.Generic;
using k8s.Models;
using Manifests;

namespace Shop;

public static class Shop
{
    [Manifest]
    public static HTTPRoute ShopHTTPRoute => new()
    {
        Metadata = new() { Name = "shop", Labels = new Dictionary<string, string> { ["app"] = "shop" } },
        Spec = new Dictionary<string, object>
        {
            ["hostnames"] = new List<object> { "shop.example.com" },
            ["rules"] = new List<object>
            {
                new Dictionary<string, object>
                {
                    ["matches"] = new List<object>
                    {
                        new Dictionary<string, object> { ["path"] = new Dictionary<string, object> { ["type"] = "PathPrefix", ["value"] = "/" } },
                    },
                    ["backendRefs"] = new List<object>
                    {
                        new Dictionary<string, object> { ["name"] = "shop", ["port"] = 80, ["weight"] = 90 },
                        new Dictionary<string, object> { ["name"] = "shop-next", ["port"] = 80, ["weight"] = 10 },
                    },
                },
            },
        },
    };
}
