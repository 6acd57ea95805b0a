using Manifests;

namespace Shop;

[Namespace("data")]
public static class DataNamespace;
