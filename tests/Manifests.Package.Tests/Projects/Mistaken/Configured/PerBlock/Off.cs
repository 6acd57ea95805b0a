using Manifests;

namespace PerBlock;

[Pod("off-block")]
[Label("app", "off-block")]
[Container("off-block", "example/off:1.0")]
[ContainerPort(8000)]
[Service("off-block", 80, TargetPort = 8001)]
public sealed class Off;
