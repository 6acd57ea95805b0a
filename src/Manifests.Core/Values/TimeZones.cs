using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Manifests.Core.Rules;

namespace Manifests.Core.Values;

/// <summary>The names of the time zones of the IANA database, old ones too.</summary>
/// <remarks>A list of its own, since what .NET knows of time zones is what the machine has installed, which must not decide what is reported.</remarks>
public static class TimeZones
{
    private static readonly Lazy<HashSet<string>> Names = new(() => new HashSet<string>(Load(), StringComparer.Ordinal));

    /// <summary>Whether there is a zone of that name; letter case counts.</summary>
    public static bool Contains(string name) => Names.Value.Contains(name);

    /// <summary>The zone that was most likely meant: of another letter case, of a town without its continent, or nearly of that name; null where there is none.</summary>
    public static string? Nearest(string name)
    {
        var sorted = Names.Value.OrderBy(known => known, StringComparer.Ordinal).ToList();
        return sorted.Find(known => known.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? sorted.Find(known => known.EndsWith("/" + name.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase))
            ?? Candidates.Nearest(name, sorted);
    }

    private static IEnumerable<string> Load()
    {
        using var stream = typeof(TimeZones).Assembly.GetManifestResourceStream("time-zones.txt")
            ?? throw new InvalidOperationException("The list of time zones is missing from Manifests.Core.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (line[0] != '#')
            {
                foreach (var name in line.Substring(colon + 2).Split(' '))
                {
                    yield return colon == 0 ? name : line.Substring(0, colon) + "/" + name;
                }
            }
        }
    }
}
