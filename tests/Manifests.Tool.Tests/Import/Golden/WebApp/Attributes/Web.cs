using Manifests;

namespace Shop;

// The shop's pages.
[Deployment(Replicas = 2)]
[RollingUpdate(MaxSurge = "25%", MaxUnavailable = 0)]
[Label("app", "web")]
[Container(Image = "registry.example/web:1.4.2")]
[ContainerPort(8080, Name = "http")]
[Env("LOG_LEVEL", "info")]
[EnvFromSecret("DB_PASSWORD", "db", "password")]
[EnvFrom("web-config")]
[EmptyDir("/tmp", Name = "tmp")]
[Resources(Cpu = "100m", Memory = "128Mi", MemoryLimit = "256Mi")]
[ReadinessProbe("/ready", Port = "http")]
[ServiceAccount]
[Service(80, TargetPort = "http")]
[Role]
[Rule("get,list", "configmaps")]
[RoleBinding]
[Ingress("shop.example.com", ClassName = "nginx", TlsSecret = "shop-tls")]
public static class Web
{
    [Container(Image = "registry.example/logs:3")]
    [EmptyDir("/tmp", Name = "tmp", ReadOnly = true)]
    public static class Logs;

    [HorizontalPodAutoscaler("web", 2, 5, Cpu = 70, Target = "Deployment/web")]
    public static class HorizontalPodAutoscaler;

    [PodDisruptionBudget("web", MinAvailable = 1, For = typeof(Web))]
    [Label("app", "web")]
    public static class PodDisruptionBudget;

    [ConfigMap]
    public static class WebConfig
    {
        public const string LOG_FORMAT = "json";

        [Key("app.settings")]
        public const string AppSettings =
            """
            a=1
            b=2
            ccccccccccccccccccccccc

            """;
    }

    // Its values are not in the source: something else makes it.
    [Secret("db")]
    public static class Db
    {
        public const string password = "";
    }
}
