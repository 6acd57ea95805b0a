using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Manifests.Core.Rules;

namespace Manifests.Core.Values;

/// <summary>When a CronJob runs: five fields of cron, or a macro such as <c>@daily</c>.</summary>
/// <remarks>What Kubernetes takes is what version 3 of the <c>robfig/cron</c> library takes, save a time zone in the line.</remarks>
public sealed class CronSchedule
{
    private static readonly Dictionary<string, string> Macros = new(StringComparer.Ordinal)
    {
        ["@yearly"] = "0 0 1 1 *",
        ["@annually"] = "0 0 1 1 *",
        ["@monthly"] = "0 0 1 * *",
        ["@weekly"] = "0 0 * * 0",
        ["@daily"] = "0 0 * * *",
        ["@midnight"] = "0 0 * * *",
        ["@hourly"] = "0 * * * *",
    };

    private static readonly Regex Duration = new(@"^[-+]?(?:0|(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h))+)\z", RegexOptions.CultureInvariant);

    private const string Every = "@every ";

    // A leap year's: 29 February comes.
    private static readonly int[] DaysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    private readonly IReadOnlyList<CronField> _fields;

    private CronSchedule(IReadOnlyList<CronField> fields) => _fields = fields;

    /// <summary>Whether no day ever matches, as with 30 February: the API server accepts such a schedule, and the job never runs.</summary>
    public bool NeverFires => _fields.Count > 0 && (_fields[0].IsEmpty || _fields[1].IsEmpty || !AnyDayMatches(_fields[2], _fields[3], _fields[4]));

    /// <summary>Reads a schedule.</summary>
    /// <param name="text">The schedule.</param>
    /// <param name="value">What was read, or null.</param>
    /// <param name="error">What is wrong with the text, as the end of a sentence; empty where nothing is.</param>
    public static bool TryParse(string text, out CronSchedule? value, out string error)
    {
        value = null;
        error = text.Length == 0 ? "it is empty"
            : text.Contains("TZ") ? "cannot use TZ or CRON_TZ in schedule, use timeZone field instead"
            : "";
        if (error.Length > 0)
        {
            return false;
        }

        if (text[0] == '@')
        {
            return TryMacro(text, ref value, ref error);
        }

        var words = Words(text);
        if (words.Length != 5)
        {
            error = $"expected exactly 5 fields, found {words.Length}: [{string.Join(" ", words)}]";
            return false;
        }

        return TryFields(words, ref value, ref error);
    }

    /// <summary>The schedule that was meant: without seconds, with 0 for a Sunday that is 7, with the nearest macro; null where there is no telling.</summary>
    public static string? Suggest(string text)
    {
        var trimmed = text.Trim();
        var words = Words(trimmed);
        IEnumerable<string> candidates = trimmed.StartsWith("@", StringComparison.Ordinal)
            ? [Candidates.Nearest(trimmed.ToLowerInvariant(), Macros.Keys) ?? ""]
            : words.Length == 6 && words[0] == "0" ? [string.Join(" ", words.Skip(1))]
            : words.Length == 5 && words[4] == "7" ? [string.Join(" ", words.Take(4)) + " 0"]
            : [];
        return candidates.FirstOrDefault(candidate => TryParse(candidate, out _, out _));
    }

    private static bool TryMacro(string text, ref CronSchedule? value, ref string error)
    {
        if (Macros.TryGetValue(text, out var fields))
        {
            return TryFields(Words(fields), ref value, ref error);
        }

        var isEvery = text.StartsWith(Every, StringComparison.Ordinal);
        if (isEvery && Duration.IsMatch(text.Substring(Every.Length)))
        {
            value = new CronSchedule([]);
            return true;
        }

        error = isEvery ? $"failed to parse duration {text}" : $"unrecognized descriptor: {text}";
        return false;
    }

    private static bool TryFields(string[] words, ref CronSchedule? value, ref string error)
    {
        var fields = new List<CronField>();
        for (var i = 0; i < words.Length; i++)
        {
            if (!CronField.TryParse(words[i], CronBounds.OfFields[i], out var field, out error))
            {
                return false;
            }

            fields.Add(field);
        }

        value = new CronSchedule(fields);
        return true;
    }

    // Cron's own rule: where both days are restricted, either is enough; where one is a star, both must match.
    private static bool AnyDayMatches(CronField days, CronField months, CronField weekdays)
    {
        var someDate = Enumerable.Range(1, 12).Any(month => months.Has(month) && Enumerable.Range(1, DaysOfMonths[month - 1]).Any(days.Has));
        return days.IsStar || weekdays.IsStar
            ? someDate && !weekdays.IsEmpty
            : someDate || (!weekdays.IsEmpty && !months.IsEmpty);
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
