using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Manifests.Core.Rules;
using Manifests.Core.Tree;

namespace Manifests.CorpusCheck;

/// <summary>Whether a finding is about the field that the API server complains of: it points at it, or its message names it.</summary>
internal static class FieldMatch
{
    // "name" and "port" stand in many a message that is about something else.
    private const int ShortestTellingName = 6;

    public static bool Names(Finding finding, FieldError error, MappingNode? root)
    {
        var message = string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]);
        if (error.Field.Length == 0)
        {
            // A decoder's error names a value at most.
            return Regex.Matches(error.Text, "\"([^\"]+)\"").Any(quoted => message.Contains(quoted.Groups[1].Value, StringComparison.Ordinal)) || finding.Rule.Id == "K8S7002" || finding.Rule.Id == "K8S5003";
        }

        var steps = Steps(error.Field);
        if (message.Contains(error.Field, StringComparison.Ordinal) || message.Contains($"'{steps[^1]}'", StringComparison.Ordinal) || (steps.LastOrDefault(step => !IsIndex(step)) is { Length: >= ShortestTellingName } last && Regex.IsMatch(message, $@"(?<![A-Za-z]){Regex.Escape(last)}(?![A-Za-z])")))
        {
            return true;
        }

        // What is missing inside of something that is missing as a whole.
        if ((error.Kind == "Required" || finding.Rule.Id == "K8S7005") && Regex.Matches(message, "'(?<path>[A-Za-z.0-9\\[\\]]+\\.[A-Za-z.0-9\\[\\]]+)'").Any(path => error.Field.StartsWith(path.Groups["path"].Value + ".", StringComparison.Ordinal)))
        {
            return true;
        }

        return root is not null && finding.Related.Append(finding.Origin ?? finding.Object).Any(place => PointsAt(place, steps, root));
    }

    // At the value or inside it; at its name; or, where the field is not there, at what should hold it.
    private static bool PointsAt(Origin? place, IReadOnlyList<string> steps, MappingNode root)
    {
        if (place is null)
        {
            return false;
        }

        var places = new List<Origin?>();
        Follow(root, steps, 0, null, root.Origin, places);
        return places.Any(origin => origin is not null && place.Start >= origin.Start && place.Start + place.Length <= origin.Start + origin.Length);
    }

    private static void Follow(Node node, IReadOnlyList<string> steps, int index, Origin? key, Origin? parent, List<Origin?> places)
    {
        if (index == steps.Count)
        {
            places.Add(key);
            places.Add(node.Origin);
            return;
        }

        if (node is SequenceNode list)
        {
            // Go's decoder leaves the number of an item out.
            var numbered = IsIndex(steps[index]);
            var items = numbered ? list.Skip(int.Parse(steps[index], CultureInfo.InvariantCulture)).Take(1) : list;
            foreach (var item in items)
            {
                Follow(item, steps, numbered ? index + 1 : index, null, node.Origin, places);
            }
        }
        else if (node is MappingNode mapping && mapping.FirstOrDefault(entry => entry.Key == steps[index]) is { Value: not null } entry)
        {
            Follow(entry.Value, steps, index + 1, entry.KeyOrigin, node.Origin, places);
        }
        else if (index == steps.Count - 1)
        {
            places.Add(node.Origin);
            places.Add(key);
        }
    }

    // What the server fills in is named by what it is filled in from; and one name it spells as its own code does.
    private static string Written(string field) => Regex.Replace(field, @"clusterIPs\[0\]$", "clusterIP").Replace("LoadBalancerSourceRanges", "loadBalancerSourceRanges", StringComparison.Ordinal);

    private static List<string> Steps(string field) =>
        [.. Regex.Matches(Written(field), @"[^.\[\]]+(?=[.\[]|$)|(?<=\[)[^\]]+(?=\])").Select(match => match.Value)];

    private static bool IsIndex(string step) => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
