using System.Threading.Tasks;
using Manifests.CodeFixes.Tests.Verifying;
using Manifests.Core.Rules;
using Verify = Manifests.CodeFixes.Tests.Verifying.FixVerifier<Manifests.CodeFixes.Fixes.DeclareContainerPortFix>;

namespace Manifests.CodeFixes.Tests.Fixes;

/// <summary>Ports that are asked for by name, and by probes.</summary>
public class DeclareContainerPortByNameTests
{
    [Fact]
    public Task NumberKnown_IsDeclaredWithItsName() => Verify.Fixes(
        UnknownName("8080"),
        """
        [Pod]
        [Container("hello", "example/hello:1")]
        [Service(80, TargetPort = {|K8S3002:"http"|})]
        class Hello { }
        """,
        """
        [Pod]
        [Container("hello", "example/hello:1")]
        [ContainerPort(8080, Name = "http")]
        [Service(80, TargetPort = "http")]
        class Hello { }
        """,
        "Declare [ContainerPort(8080, Name = \"http\")] on 'Hello'");

    [Fact]
    public Task NeitherPortNorContainer_AtTheEndOfTheAttributes() => Verify.Fixes(
        UnknownName("8080"),
        """
        [Pod]
        [Service(80, TargetPort = {|K8S3002:"http"|})]
        class Hello { }
        """,
        """
        [Pod]
        [Service(80, TargetPort = "http")]
        [ContainerPort(8080, Name = "http")]
        class Hello { }
        """);

    [Fact]
    public Task NumberIsDeclaredWithoutName_GetsTheName() => Verify.Fixes(
        UnknownName("8080"),
        """[Pod] [ContainerPort(8080)] [Service(80, TargetPort = {|K8S3002:"http"|})] class Hello { }""",
        """[Pod] [ContainerPort(8080, Name = "http")] [Service(80, TargetPort = "http")] class Hello { }""",
        "Add Name = \"http\" to port 8080 of 'Hello'");

    [Fact]
    public Task NumberHasAnotherName_NotOffered() => Verify.NotOffered(
        UnknownName("8080"),
        """[Pod] [ContainerPort(8080, Name = "web")] [Service(80, TargetPort = {|K8S3002:"http"|})] class Hello { }""");

    [Fact]
    public Task NameIsDeclared_NotOffered() => Verify.NotOffered(
        UnknownName("8080"),
        """[Pod] [ContainerPort(80, Name = "ht" + "tp")] [Service(80, TargetPort = {|K8S3002:"http"|})] class Hello { }""");

    [Theory]
    [InlineData("http")]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData("")]
    public Task NoNumberKnown_NotOffered(string port) => Verify.NotOffered(
        UnknownName(port),
        """[Pod] [Service(80, TargetPort = {|K8S3002:"http"|})] class Hello { }""");

    [Fact]
    public Task NoNumberKnown_ButOnlyOnePort_GetsTheName() => Verify.Fixes(
        UnknownName(""),
        """[Pod] [ContainerPort(8080)] [Service(80, TargetPort = {|K8S3002:"http"|})] class Hello { }""",
        """[Pod] [ContainerPort(8080, Name = "http")] [Service(80, TargetPort = "http")] class Hello { }""",
        "Add Name = \"http\" to port 8080 of 'Hello'");

    [Fact]
    public Task NoNumberKnown_TwoPorts_NotOffered() => Verify.NotOffered(
        UnknownName(""),
        """[Pod] [ContainerPort(8080)] [ContainerPort(8081)] [Service(80, TargetPort = {|K8S3002:"http"|})] class Hello { }""");

    [Fact]
    public Task UnknownClass_NotOffered() => Verify.NotOffered(
        new StandInRule("K8S3002", (FixProperties.TargetType, "Nobody"), (FixProperties.Port, "8080")) { At = "\"http\"" },
        """[Pod] [Service(80, TargetPort = {|K8S3002:"http"|})] class Hello { }""");

    [Fact]
    public Task Probe_OnItsOwnContainer() => Verify.Fixes(
        new StandInRule("K8S3005", (FixProperties.TargetType, "Hello"), (FixProperties.Port, "9000")) { At = "9000", Until = StandInRule.ClassHas("ContainerPort(9000)") },
        """
        [Pod]
        [ContainerPort(8000)]
        class Hello
        {
            [Container("side", "example/side:1")]
            [LivenessProbe("/", Port = {|K8S3005:9000|})]
            class Side { }
        }
        """,
        """
        [Pod]
        [ContainerPort(8000)]
        class Hello
        {
            [Container("side", "example/side:1")]
            [ContainerPort(9000)]
            [LivenessProbe("/", Port = 9000)]
            class Side { }
        }
        """);

    private static StandInRule UnknownName(string port) =>
        new("K8S3002", (FixProperties.TargetType, "Hello"), (FixProperties.Port, port)) { At = "\"http\"", Until = StandInRule.ClassHas("ContainerPort(8080, Name = \"http\")") };
}
