using Manifests;

[Pod("hello-pod")]
[Label("app", "hello")]
[Container("hello-container", "kubetm/hello")]
[ContainerPort(8000)]
[Service("hello-svc", 8200, TargetPort = 8000, ExternalIPs = ["192.168.56.30"])]
public sealed class Hello;
