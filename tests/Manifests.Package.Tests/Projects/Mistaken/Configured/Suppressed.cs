using System.Diagnostics.CodeAnalysis;
using Manifests;

[Pod("attribute")]
[Label("app", "attribute")]
[Container("attribute", "example/attribute:1.0")]
[ContainerPort(8000)]
[Service("attribute", 80, TargetPort = 8001)]
[SuppressMessage("Manifests.Ports", "K8S3001", Justification = "answers there all the same")]
public sealed class Suppressed;
