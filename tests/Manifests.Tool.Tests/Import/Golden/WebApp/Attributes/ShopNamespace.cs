using Manifests;

namespace Shop;

[Namespace("shop", Enforce = PodSecurityLevel.restricted)]
public static class ShopNamespace;
