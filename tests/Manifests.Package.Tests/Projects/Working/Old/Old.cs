using Manifests;

namespace Company.Old
{
    [Pod("old")]
    [Container("old", "example/old:1.0", Args = new[] { "--port", "8000" })]
    [ContainerPort(8000)]
    [Service("old", 80, TargetPort = 8000, ExternalIPs = new[] { "192.168.56.31", "192.168.56.32" })]
    public sealed class Old
    {
    }
}
