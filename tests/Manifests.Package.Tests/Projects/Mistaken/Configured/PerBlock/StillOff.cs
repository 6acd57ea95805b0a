using Manifests;

namespace PerBlock;

[Deployment("still-off-web", Selector = "role=still-off-front")]
[Label("app", "still-off"), Label("role", "still-off-front")]
[Container("web", "example/web:1.0")]
[Service("still-off", 80)]
public sealed class StillOff;

[Deployment("still-off-worker", Selector = "role=still-off-back")]
[Label("app", "still-off"), Label("role", "still-off-back")]
[Container("worker", "example/worker:1.0")]
public sealed class StillOffWorker;
