using Manifests;

namespace PerRule;

[Service("raised", 80)]
public static class Raised;
