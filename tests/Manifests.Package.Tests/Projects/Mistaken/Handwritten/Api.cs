using Manifests;

[Deployment("api", Replicas = 1)]
[Container(Image = "example/api:1.0")]
[ContainerPort(8080)]
[Label("app", "api")]
[EnvFromConfigMap("LEVEL", "settings", "levle")]
public static class Api;
