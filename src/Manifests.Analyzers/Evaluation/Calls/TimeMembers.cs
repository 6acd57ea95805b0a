using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;

namespace Manifests.Analyzers.Evaluation.Calls;

/// <summary>Times that are written down; never what a clock says.</summary>
internal sealed class TimeMembers : FrameworkFamily
{
    public override IEnumerable<(string Name, Func<CallSite, Value> Compute)> Members =>
    [
        ("System.TimeSpan.Zero", site => site.Result(TimeSpan.Zero)),
        ("System.TimeSpan.FromDays", site => Span(site, TimeSpan.TicksPerDay, TimeSpan.TicksPerHour)),
        ("System.TimeSpan.FromHours", site => Span(site, TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute)),
        ("System.TimeSpan.FromMinutes", site => Span(site, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond)),
        ("System.TimeSpan.FromSeconds", site => Span(site, TimeSpan.TicksPerSecond, TimeSpan.TicksPerMillisecond)),
        ("System.TimeSpan.FromMilliseconds", site => Span(site, TimeSpan.TicksPerMillisecond, TimeSpan.TicksPerMillisecond / 1000)),
        ("System.TimeSpan..ctor", site => site.Result(Make(site))),
        ("System.TimeSpan.TotalSeconds", site => site.Result(((TimeSpan)site.This).TotalSeconds)),
        ("System.TimeSpan.TotalMinutes", site => site.Result(((TimeSpan)site.This).TotalMinutes)),
        ("System.TimeSpan.TotalHours", site => site.Result(((TimeSpan)site.This).TotalHours)),
        ("System.TimeSpan.TotalDays", site => site.Result(((TimeSpan)site.This).TotalDays)),
        ("System.TimeSpan.TotalMilliseconds", site => site.Result(((TimeSpan)site.This).TotalMilliseconds)),
        ("System.DateTime..ctor", site => site.Result(MakeTime(site))),
        ("System.DateTime.UnixEpoch", site => site.Result(new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc))),
        ("System.DateTime.AddDays", site => site.Result(Guard(() => ((DateTime)site.This).AddDays(site.Double(0))))),
        ("System.DateTime.AddHours", site => site.Result(Guard(() => ((DateTime)site.This).AddHours(site.Double(0))))),
        ("System.DateTime.Parse", site => site.Result(Guard(() => DateTime.Parse(site.Text(0), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal)))),
        ("System.DateTime.SpecifyKind", site => site.Result(DateTime.SpecifyKind(site.Get<DateTime>(0), (DateTimeKind)site.Get<int>(1)))),
        ("System.DateTimeOffset..ctor", site => site.Result(MakeOffset(site))),
        ("System.DateTimeOffset.UtcDateTime", site => site.Result(((DateTimeOffset)site.This).UtcDateTime)),
    ];

    // Later frameworks have overloads with whole numbers of smaller units behind the first.
    private static Value Span(CallSite site, long ticks, long nextTicks) => site.Count switch
    {
        1 => site.Result(Guard(() => TimeSpan.FromTicks(checked((long)(site.Double(0) * ticks))))),
        _ when site.Arguments.Skip(2).All(argument => argument is ScalarValue { Content: 0L }) => site.Result(Guard(() => TimeSpan.FromTicks(checked((long)(site.Double(0) * ticks) + (long)(site.Double(1) * nextTicks))))),
        _ => throw site.Unsupported(),
    };

    private static TimeSpan Make(CallSite site) => Guard(() => site.Arguments.Select((_, i) => site.Double(i)).ToArray() switch
    {
        [var ticks] => TimeSpan.FromTicks((long)ticks),
        [var hours, var minutes, var seconds] => new TimeSpan((int)hours, (int)minutes, (int)seconds),
        [var days, var hours, var minutes, var seconds] => new TimeSpan((int)days, (int)hours, (int)minutes, (int)seconds),
        [var days, var hours, var minutes, var seconds, var milliseconds] => new TimeSpan((int)days, (int)hours, (int)minutes, (int)seconds, (int)milliseconds),
        _ => throw site.Unsupported(),
    });

    private static DateTime MakeTime(CallSite site)
    {
        var kind = site.Count > 0 && site[site.Count - 1] is ScalarValue { Type.Name: "DateTimeKind", Content: int number } ? (DateTimeKind?)number : null;
        var numbers = site.Arguments.Take(site.Count - (kind is null ? 0 : 1)).Select(argument => argument is ScalarValue { Content: int part } ? part : throw site.Unsupported()).ToArray();
        return Guard(() => numbers switch
        {
            [var year, var month, var day] => new DateTime(year, month, day, 0, 0, 0, kind ?? DateTimeKind.Unspecified),
            [var year, var month, var day, var hour, var minute, var second] => new DateTime(year, month, day, hour, minute, second, kind ?? DateTimeKind.Unspecified),
            [var year, var month, var day, var hour, var minute, var second, var milliseconds] => new DateTime(year, month, day, hour, minute, second, milliseconds, kind ?? DateTimeKind.Unspecified),
            _ => throw site.Unsupported(),
        });
    }

    private static DateTimeOffset MakeOffset(CallSite site)
    {
        var offset = site.Count > 1 && site.Is<TimeSpan>(site.Count - 1) ? site.Get<TimeSpan>(site.Count - 1) : TimeSpan.Zero;
        if (site.Is<DateTime>(0))
        {
            return new DateTimeOffset(DateTime.SpecifyKind(site.Get<DateTime>(0), DateTimeKind.Unspecified), offset);
        }

        return site.Count == 7 ? Guard(() => new DateTimeOffset(site.Get<int>(0), site.Get<int>(1), site.Get<int>(2), site.Get<int>(3), site.Get<int>(4), site.Get<int>(5), offset)) : throw site.Unsupported();
    }

    private static T Guard<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException or FormatException)
        {
            throw new NotEvaluableException("there is no such time, so the code would fail when run");
        }
    }
}
