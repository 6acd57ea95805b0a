using Manifests;

namespace PerRule;

[Pod("off")]
[Label("app", "off")]
[Container("off", "example/off:1.0")]
[ContainerPort(8000)]
[Service("off", 80, TargetPort = 8001)]
public sealed class Off;
