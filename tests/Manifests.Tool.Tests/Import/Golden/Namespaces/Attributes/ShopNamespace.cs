using Manifests;

namespace Shop;

// Two namespaces, a database in the second.
[Namespace("shop")]
public static class ShopNamespace;
