using Manifests;

System.Console.WriteLine(Web.Says());

[Deployment("web")]
[Container("web", "example/only-in-manifests:1.0")]
[ContainerPort(8080)]
[Service("web", 80, TargetPort = 8080)]
public static class Web
{
    public static string Says() => "Trimmed";
}
