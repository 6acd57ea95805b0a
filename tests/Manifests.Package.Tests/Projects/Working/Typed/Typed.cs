using k8s.Models;
using Manifests;

public static class Priorities
{
    [Manifest] public static V1PriorityClass[] All => [.. new[] { "low", "high" }.Select((name, i) => new V1PriorityClass { Metadata = new() { Name = name }, Value = (i + 1) * 1000 })];
}

[Deployment]
[Container(Image = "example/web:1.0")]
public sealed class Web
{
    [Patch] static V1Deployment Sandboxed => new() { Spec = new() { Template = new() { Spec = new() { RuntimeClassName = "gvisor" } } } };
}
