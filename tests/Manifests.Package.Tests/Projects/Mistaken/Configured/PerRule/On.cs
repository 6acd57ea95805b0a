using Manifests;

namespace PerRule;

[Deployment("on-web", Selector = "role=on-front")]
[Label("app", "on"), Label("role", "on-front")]
[Container("web", "example/web:1.0")]
[Service("on", 80)]
public sealed class On;

[Deployment("on-worker", Selector = "role=on-back")]
[Label("app", "on"), Label("role", "on-back")]
[Container("worker", "example/worker:1.0")]
public sealed class OnWorker;
