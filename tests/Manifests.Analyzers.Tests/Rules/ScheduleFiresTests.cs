using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class ScheduleFiresTests
{
    [Fact]
    public void ThirtiethOfFebruary_Triggers() => Assert.Equal(["CronJob 'a' never runs: no day is one of '0 0 30 2 *'"], Messages("0 0 30 2 *"));

    [Theory]
    [InlineData("0 0 29 2 *")]
    [InlineData("0 0 30 2 1")]
    [InlineData("no schedule")]
    public void SomeDay_DoesNotTrigger(string schedule) => Assert.Empty(Messages(schedule));

    private static System.Collections.Generic.IReadOnlyList<string> Messages(string schedule) =>
        TreeVerifier.Messages<ScheduleFires>($"{{'apiVersion':'batch/v1','kind':'CronJob','metadata':{{'name':'a'}},'spec':{{'schedule':'{schedule}'}}}}");
}
