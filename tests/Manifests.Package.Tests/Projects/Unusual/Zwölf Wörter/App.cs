using Manifests;

[Deployment]
[ContainerPort(8080)]
[Service(80, TargetPort = 8080)]
public static class App;
