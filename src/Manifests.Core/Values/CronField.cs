using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Manifests.Core.Values;

/// <summary>The numbers and names that one field of cron takes.</summary>
internal sealed record CronBounds(int Least, int Most, string[] Names)
{
    public static readonly CronBounds[] OfFields =
    [
        new(0, 59, []),
        new(0, 23, []),
        new(1, 31, []),
        new(1, 12, ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]),
        new(0, 6, ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
    ];
}

/// <summary>One field of cron: the numbers that match it. The errors are those of <c>robfig/cron</c>.</summary>
internal readonly struct CronField
{
    private readonly HashSet<int> _numbers;

    private CronField(HashSet<int> numbers, bool isStar)
    {
        _numbers = numbers;
        IsStar = isStar;
    }

    /// <summary>Whether the field is unrestricted, as <c>*</c> is and <c>*/2</c> is not.</summary>
    public bool IsStar { get; }

    public bool IsEmpty => _numbers.Count == 0;

    public bool Has(int number) => _numbers.Contains(number);

    public static bool TryParse(string text, CronBounds bounds, out CronField field, out string error)
    {
        var numbers = new HashSet<int>();
        var isStar = false;
        error = "";
        foreach (var range in text.Split([','], StringSplitOptions.RemoveEmptyEntries))
        {
            error = Add(range, bounds, numbers, ref isStar) ?? "";
            if (error.Length > 0)
            {
                break;
            }
        }

        field = new CronField(numbers, isStar);
        return error.Length == 0;
    }

    private static string? Add(string range, CronBounds bounds, HashSet<int> numbers, ref bool isStar)
    {
        var rangeAndStep = range.Split('/');
        var lowAndHigh = rangeAndStep[0].Split('-');
        var isAll = lowAndHigh[0] is "*" or "?";
        var (start, end, step) = (bounds.Least, bounds.Most, 1);
        if (!isAll && lowAndHigh.Length > 2)
        {
            return $"too many hyphens: {range}";
        }

        if (!isAll && (!TryNumber(lowAndHigh[0], bounds.Names, bounds.Least, out start) || !TryNumber(lowAndHigh[lowAndHigh.Length - 1], bounds.Names, bounds.Least, out end)))
        {
            return $"failed to parse int from {range}";
        }

        if (rangeAndStep.Length > 2)
        {
            return $"too many slashes: {range}";
        }

        if (rangeAndStep.Length == 2)
        {
            if (!TryNumber(rangeAndStep[1], [], 0, out step))
            {
                return $"failed to parse int from {range}";
            }

            end = lowAndHigh.Length == 1 ? bounds.Most : end;
        }

        isStar |= isAll && step <= 1;
        return Add(range, bounds, numbers, (start, end, step));
    }

    private static string? Add(string range, CronBounds bounds, HashSet<int> numbers, (int Start, int End, int Step) span)
    {
        var (start, end, step) = span;
        if (start < bounds.Least)
        {
            return $"beginning of range ({start}) below minimum ({bounds.Least}): {range}";
        }

        if (end > bounds.Most)
        {
            return $"end of range ({end}) above maximum ({bounds.Most}): {range}";
        }

        if (start > end)
        {
            return $"beginning of range ({start}) beyond end of range ({end}): {range}";
        }

        if (step == 0)
        {
            return $"step of range should be a positive number: {range}";
        }

        numbers.UnionWith(Enumerable.Range(start, end - start + 1).Where(number => (number - start) % step == 0));
        return null;
    }

    private static bool TryNumber(string text, string[] names, int least, out int number)
    {
        var name = Array.FindIndex(names, candidate => candidate.Equals(text, StringComparison.OrdinalIgnoreCase));
        number = name + least;
        return name >= 0 || (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && number >= 0);
    }
}
