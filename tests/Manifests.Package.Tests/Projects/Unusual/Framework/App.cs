using Manifests;

namespace Company.Framework
{
    [Deployment]
    [ContainerPort(8080)]
    [Service(80, TargetPort = 8080, ExternalIPs = new[] { "192.168.56.30" })]
    public static class App
    {
    }
}
