using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class TimeZoneIsNamedTests
{
    [Fact]
    public Task Local_Triggers() => RuleVerifier.Verify("""[CronJob("@daily", TimeZone = {|K8S6034:"local"|})] class Nightly { }""");

    [Fact]
    public Task Empty_Triggers() => RuleVerifier.Verify("""[CronJob("@daily", TimeZone = {|K8S6034:""|})] class Nightly { }""");

    [Fact]
    public Task Name_DoesNotTrigger() => RuleVerifier.Verify("""[CronJob("@daily", TimeZone = "Etc/UTC")] class Nightly { }""");
}
