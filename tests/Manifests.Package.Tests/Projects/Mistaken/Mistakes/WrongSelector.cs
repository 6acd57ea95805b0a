using Manifests;

[Pod("selector")]
[Label("app", "selector")]
[Container("selector", "example/selector:1.0")]
[Service("selector", 80, Selector = "app=selecter")]
public sealed class WrongSelector;
