using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AddressedPortExistsTests
{
    [Fact]
    public Task UnknownName_Triggers() => RuleVerifier.Reports(
        "K8S3033",
        "'Web' asks for port grp of Service 'catalog', which only has 80 (grpc); did you mean 'grpc'?",
        """
        [Deployment] [Env("CATALOG", ServiceOf = typeof(Catalog), ServicePort = {|#0:"grp"|})] class Web { }
        [Deployment] [Service(80, PortName = "grpc")] class Catalog { }
        """);

    [Fact]
    public Task UnknownNumber_Triggers() => RuleVerifier.Verify("""
        [Deployment] [Env("CATALOG", ServiceOf = typeof(Catalog), ServicePort = {|K8S3033:81|})] class Web { }
        [Deployment] [Service(80)] class Catalog { }
        """);

    [Fact]
    public Task KnownPort_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Env("CATALOG", ServiceOf = typeof(Catalog), ServicePort = 80)] class Web { }
        [Deployment] [Service(80)] class Catalog { }
        """);
}
