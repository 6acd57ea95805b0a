using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class TimeZoneIsKnownTests
{
    [Theory]
    [InlineData("Europe/Nowhere", "")]
    [InlineData("Europe/Viena", "; did you mean 'Europe/Vienna'?")]
    [InlineData("europe/vienna", "; did you mean 'Europe/Vienna'?")]
    [InlineData("Vienna", "; did you mean 'Europe/Vienna'?")]
    [InlineData("CEST", "; did you mean 'CET'?")]
    [InlineData("W. Europe Standard Time", "")]
    public Task Unknown_Triggers(string zone, string hint) => RuleVerifier.Reports(
        "K8S6088",
        $"The time zone '{zone}' is not in the IANA list{hint}",
        $$"""
        [CronJob("r", "0 3 * * *", TimeZone = {|#0:"{{zone}}"|})] [Container(Image = "example/r:1.0")] class R { }
        """);

    [Theory]
    [InlineData("Europe/Vienna")]
    [InlineData("Etc/UTC")]
    [InlineData("UTC")]
    [InlineData("GMT+0")]
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("US/Pacific")]
    [InlineData("Europe/Kyiv")]
    [InlineData("Europe/Kiev")]
    public Task Known_DoesNotTrigger(string zone) => RuleVerifier.Verify($$"""
        [CronJob("r", "0 3 * * *", TimeZone = "{{zone}}")] [Container(Image = "example/r:1.0")] class R { }
        """);
}
