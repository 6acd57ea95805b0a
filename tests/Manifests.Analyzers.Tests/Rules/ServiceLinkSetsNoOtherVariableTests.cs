using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ServiceLinkSetsNoOtherVariableTests
{
    private const string Redis = """ [Deployment("redis")] [Container(Image = "redis:8")] [ContainerPort(6379)] [Service("redis", 6379)] class Redis { }""";

    [Fact]
    public Task HostWithoutPort_Triggers() => RuleVerifier.Reports(
        "K8S6064",
        "Service 'redis' makes the cluster set REDIS_PORT to an address such as tcp://10.0.0.1:6379 beside REDIS_HOST; an app that reads REDIS_PORT as a number fails",
        """[Pod] [Container(Image = "a/b:1")] [Env({|#0:"REDIS_HOST"|}, "redis")] class Web { }""" + Redis);

    [Fact]
    public Task PortOfItsOwn_DoesNotTrigger() => RuleVerifier.Verify(
        """[Pod] [Container(Image = "a/b:1")] [Env("REDIS_HOST", "redis")] [Env("REDIS_PORT", "6379")] class Web { }""" + Redis);

    [Fact]
    public Task LinksSwitchedOff_DoesNotTrigger() => RuleVerifier.Verify(
        """[Pod] [PodOptions(EnableServiceLinks = false)] [Container(Image = "a/b:1")] [Env("REDIS_HOST", "redis")] class Web { }""" + Redis);

    [Fact]
    public Task HeadlessService_DoesNotTrigger() => RuleVerifier.Verify(
        """[Pod] [Container(Image = "a/b:1")] [Env("REDIS_HOST", "redis")] class Web { }""" + Redis.Replace("6379)] class", "6379, Headless = true)] class"));
}
