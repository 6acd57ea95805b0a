using Manifests;

[Pod("port")]
[Label("app", "port")]
[Container("port", "example/port:1.0")]
[ContainerPort(8000)]
[Service("port", 80, TargetPort = 8001)]
public sealed class WrongPort;
