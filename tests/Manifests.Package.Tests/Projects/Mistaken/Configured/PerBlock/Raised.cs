using Manifests;

namespace PerBlock;

[Service("raised-block", 80)]
public static class Raised;
