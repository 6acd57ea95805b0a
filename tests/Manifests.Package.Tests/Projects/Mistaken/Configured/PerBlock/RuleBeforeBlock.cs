using Manifests;

namespace PerBlock;

[Pod("rule-before-block")]
[Label("app", "rule-before-block")]
[Container("rule-before-block", "example/rule-before-block:1.0")]
[ContainerPort(8000)]
[Service("rule-before-block", 80, TargetPort = 8001)]
public sealed class RuleBeforeBlock;
