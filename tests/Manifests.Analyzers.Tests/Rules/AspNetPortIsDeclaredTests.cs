using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AspNetPortIsDeclaredTests
{
    [Theory]
    [InlineData("ASPNETCORE_HTTP_PORTS", "5000", "ASPNETCORE_HTTP_PORTS has the app listen on port 5000, and container 'web' declares port 8080: nothing listens there")]
    [InlineData("ASPNETCORE_HTTPS_PORTS", "5001", "ASPNETCORE_HTTPS_PORTS has the app listen on port 5001, and container 'web' declares port 8080: nothing listens there")]
    [InlineData("ASPNETCORE_URLS", "http://+:5000;https://*:5001", "ASPNETCORE_URLS has the app listen on the ports 5000, 5001, and container 'web' declares port 8080: nothing listens there")]
    [InlineData("ASPNETCORE_URLS", "http://+", "ASPNETCORE_URLS has the app listen on port 80, and container 'web' declares port 8080: nothing listens there")]
    public Task OtherPort_Triggers(string variable, string value, string message) =>
        RuleVerifier.Reports("K8S6121", message, $$"""[Pod] [Env("{{variable}}", {|#0:"{{value}}"|})] [ContainerPort(8080)] class Web { }""");

    [Theory]
    [InlineData("""[Env("ASPNETCORE_HTTP_PORTS", "8080")] [ContainerPort(8080)]""")]
    [InlineData("""[Env("ASPNETCORE_HTTP_PORTS", "5000;8080")] [ContainerPort(8080)] [ContainerPort(9090)]""")]
    [InlineData("""[Env("ASPNETCORE_HTTP_PORTS", "5000")] [Env("ASPNETCORE_HTTPS_PORTS", "8080")] [ContainerPort(8080)]""")]
    [InlineData("""[Env("ASPNETCORE_HTTP_PORTS", "5000")] [Env("ASPNETCORE_URLS", "http://+:8080")] [ContainerPort(8080)]""")]
    [InlineData("""[Env("ASPNETCORE_HTTP_PORTS", "5000")] [Env("Kestrel__Endpoints__Http__Url", "http://+:8080")] [ContainerPort(8080)]""")]
    [InlineData("""[Env("ASPNETCORE_HTTP_PORTS", "5000")]""")]
    [InlineData("""[Env("ASPNETCORE_HTTP_PORTS", "5000")] [ContainerPort(8080, Protocol = Protocol.UDP)]""")]
    [InlineData("""[Env("ASPNETCORE_URLS", "http://unix:/var/run/web.sock")] [ContainerPort(8080)]""")]
    [InlineData("""[Env("PORT", "8080")] [Env("ASPNETCORE_HTTP_PORTS", "$(PORT)")] [ContainerPort(8080)]""")]
    [InlineData("""[EnvFromField("ASPNETCORE_HTTP_PORTS", "metadata.name")] [ContainerPort(8080)]""")]
    public Task SamePortOrUnknown_DoesNotTrigger(string attributes) => RuleVerifier.VerifyWith("K8S6121", "[Pod] " + attributes + " class Web { }");
}
