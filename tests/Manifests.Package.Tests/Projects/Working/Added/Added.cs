using Manifests;

[Pod("added")]
[Container("added", "example/added:1.0")]
public sealed class Added;
