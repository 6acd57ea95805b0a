using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Labels;

namespace Manifests.Core.Rules;

/// <summary>What somebody may have meant: the nearest of the names that exist.</summary>
public static class Candidates
{
    /// <summary>The nearest candidate by edit distance, or null where none is near enough to be meant.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="candidates">What exists.</param>
    /// <param name="most">How many letters may differ in a long name.</param>
    public static string? Nearest(string text, IEnumerable<string> candidates, int most = 5)
    {
        string? nearest = null;
        var limit = Math.Max(1, Math.Min(text.Length / 3, most));
        foreach (var candidate in candidates)
        {
            var distance = Distance(text, candidate, limit);
            if (distance <= limit && (nearest is null || distance < limit || string.CompareOrdinal(candidate, nearest) < 0))
            {
                // An equally near one is only taken when it comes first by name, so that the message does not depend on an order.
                nearest = candidate;
                limit = distance;
            }
        }

        return nearest;
    }

    /// <summary>A selector with the values that labels really have, or null where they lack one of its keys.</summary>
    public static string? NearestSelector(LabelSelector selector, IReadOnlyDictionary<string, string> labels) =>
        selector.Requirements.All(requirement => labels.ContainsKey(requirement.Key))
            ? string.Join(",", selector.Requirements.Select(requirement => requirement.Matches(labels) ? requirement.ToString() : requirement.Key + "=" + labels[requirement.Key]))
            : null;

    /// <summary>The end of a message: <c>; did you mean 'x'?</c>, or nothing.</summary>
    public static string DidYouMean(string? candidate) => candidate is null ? "" : $"; did you mean '{candidate}'?";

    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return int.MaxValue;
        }

        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
