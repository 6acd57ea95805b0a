using Manifests;

namespace Shop;

[PriorityClass(1000000, GlobalDefault = false, Description = "serves customers")]
public static class Critical;
