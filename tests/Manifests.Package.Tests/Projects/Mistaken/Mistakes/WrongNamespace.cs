using Manifests;

[Pod("namespace", Namespace = "apps")]
[Label("app", "namespace")]
[Container("namespace", "example/namespace:1.0")]
[Service("namespace", 80, Namespace = "web")]
public sealed class WrongNamespace;
