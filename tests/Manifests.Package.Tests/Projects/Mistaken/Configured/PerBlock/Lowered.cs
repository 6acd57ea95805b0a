using Manifests;

namespace PerBlock;

[Pod("lowered-block")]
[Label("app", "lowered-block")]
[Container("lowered-block", "example/lowered:1.0")]
[ContainerPort(8000)]
[Service("lowered-block", 80, TargetPort = 8001)]
public sealed class Lowered;
