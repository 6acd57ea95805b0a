using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class ScheduleIsValidTests
{
    [Theory]
    [InlineData("every day", "'every day' is no schedule: expected exactly 5 fields, found 2: [every day]")]
    [InlineData("0 0 3 * * *", "'0 0 3 * * *' is no schedule: expected exactly 5 fields, found 6: [0 0 3 * * *]; did you mean '0 3 * * *'?")]
    [InlineData("TZ=UTC 0 3 * * *", "'TZ=UTC 0 3 * * *' is no schedule: cannot use TZ or CRON_TZ in schedule, use timeZone field instead")]
    public void NoSchedule_Triggers(string schedule, string message) => Assert.Equal([message], Messages("CronJob", $"'{schedule}'"));

    [Theory]
    [InlineData("CronJob", "'0 3 * * *'")]
    [InlineData("CronJob", "'@every 1h'")]
    [InlineData("CronJob", "'0 0 30 2 *'")]
    [InlineData("CronJob", "7")]
    [InlineData("CronJob", "{}")]
    [InlineData("Backup", "'whenever'")]
    public void OtherSchedules_DoesNotTrigger(string kind, string schedule) => Assert.Empty(Messages(kind, schedule));

    private static System.Collections.Generic.IReadOnlyList<string> Messages(string kind, string schedule) =>
        TreeVerifier.Messages<ScheduleIsValid>($"{{'apiVersion':'batch/v1','kind':'{kind}','metadata':{{'name':'a'}},'spec':{{'schedule':{schedule}}}}}");
}
