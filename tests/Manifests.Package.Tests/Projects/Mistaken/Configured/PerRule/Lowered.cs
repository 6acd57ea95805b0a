using Manifests;

namespace PerRule;

[Pod("lowered")]
[Label("app", "lowered")]
[Container("lowered", "example/lowered:1.0")]
[ContainerPort(8000)]
[Service("lowered", 80, TargetPort = 8001)]
public sealed class Lowered;
