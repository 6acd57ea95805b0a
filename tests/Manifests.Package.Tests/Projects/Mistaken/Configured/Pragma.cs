using Manifests;

[Pod("pragma")]
[Label("app", "pragma")]
[Container("pragma", "example/pragma:1.0")]
[ContainerPort(8000)]
#pragma warning disable K8S3001 // answers there all the same
[Service("pragma", 80, TargetPort = 8001)]
#pragma warning restore K8S3001
public sealed class Pragma;
