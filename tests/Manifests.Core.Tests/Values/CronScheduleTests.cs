using System.Linq;
using CsCheck;
using Manifests.Core.Values;

namespace Manifests.Core.Tests.Values;

public class CronScheduleTests
{
    [Theory]
    [InlineData("0 3 * * *")]
    [InlineData("  */5  *\t* * ? ")]
    [InlineData("0,30 9-17/2 1,15 JAN-Mar mon-FRI")]
    [InlineData("5/15 * * * *")]
    [InlineData("0 0 1 1 6")]
    [InlineData("@yearly")]
    [InlineData("@annually")]
    [InlineData("@monthly")]
    [InlineData("@weekly")]
    [InlineData("@daily")]
    [InlineData("@midnight")]
    [InlineData("@hourly")]
    [InlineData("@every 1h30m")]
    [InlineData("@every 1.5s")]
    public void A_schedule_that_fires(string text)
    {
        Assert.True(CronSchedule.TryParse(text, out var schedule, out var error), error);
        Assert.False(schedule!.NeverFires);
    }

    [Theory]
    [InlineData("", "it is empty", null)]
    [InlineData("every day", "expected exactly 5 fields, found 2: [every day]", null)]
    [InlineData("0 0 3 * * *", "expected exactly 5 fields, found 6: [0 0 3 * * *]", "0 3 * * *")]
    [InlineData("61 * * * *", "end of range (61) above maximum (59): 61", null)]
    [InlineData("* 24 * * *", "end of range (24) above maximum (23): 24", null)]
    [InlineData("* * 0 * *", "beginning of range (0) below minimum (1): 0", null)]
    [InlineData("0 3 * * 7", "end of range (7) above maximum (6): 7", "0 3 * * 0")]
    [InlineData("* * * 5-2 *", "beginning of range (5) beyond end of range (2): 5-2", null)]
    [InlineData("*/0 * * * *", "step of range should be a positive number: */0", null)]
    [InlineData("1-2-3 * * * *", "too many hyphens: 1-2-3", null)]
    [InlineData("*/1/2 * * * *", "too many slashes: */1/2", null)]
    [InlineData("* * L * *", "failed to parse int from L", null)]
    [InlineData("@dayly", "unrecognized descriptor: @dayly", "@daily")]
    [InlineData("@Daily", "unrecognized descriptor: @Daily", "@daily")]
    [InlineData("@every day", "failed to parse duration @every day", null)]
    [InlineData("TZ=UTC 0 3 * * *", "cannot use TZ or CRON_TZ in schedule, use timeZone field instead", null)]
    [InlineData("CRON_TZ=UTC 0 3 * * *", "cannot use TZ or CRON_TZ in schedule, use timeZone field instead", null)]
    public void No_schedule(string text, string expected, string? suggestion)
    {
        Assert.False(CronSchedule.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
        Assert.Equal(suggestion, CronSchedule.Suggest(text));
    }

    [Theory]
    [InlineData("0 0 30 2 *", true)]
    [InlineData("0 0 31 4,6,9,11 *", true)]
    [InlineData("0 0 30 FEB ?", true)]
    [InlineData(", * * * *", true)]
    [InlineData("0 0 29 2 *", false)]
    [InlineData("0 0 31 4,5 *", false)]
    [InlineData("0 0 30 2 1", false)]
    [InlineData("0 0 30 2 */2", false)]
    [InlineData("0 0 * 2 1", false)]
    public void A_schedule_may_never_fire(string text, bool expected)
    {
        Assert.True(CronSchedule.TryParse(text, out var schedule, out var error), error);
        Assert.Equal(expected, schedule!.NeverFires);
    }

    [Fact]
    public void No_text_makes_it_fail_and_suggestions_are_schedules() => Gen.String[Gen.Char["0123456789 */-,?@JANmondaily"], 0, 20].Sample(text =>
    {
        Assert.Equal(CronSchedule.TryParse(text, out var schedule, out var error), error.Length == 0);
        _ = schedule?.NeverFires;
        Assert.True(CronSchedule.Suggest(text) is not { } meant || CronSchedule.TryParse(meant, out _, out _));
    });

    [VerdictFact]
    public void What_the_API_server_was_seen_to_say()
    {
        foreach (var verdict in Verdict.On("WRK33", "WRK34").Where(verdict => verdict.Message.Contains("spec.schedule")))
        {
            Assert.False(CronSchedule.TryParse(verdict.RefusedValue!, out _, out var error));
            Assert.EndsWith(": " + error, verdict.Message);
        }
    }
}
