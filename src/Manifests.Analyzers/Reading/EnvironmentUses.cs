using System.Collections.Generic;
using System.Linq;

namespace Manifests.Analyzers.Reading;

/// <summary>Which attributes count in one environment: those without one, and those of this one on top.</summary>
internal static class EnvironmentUses
{
    public static bool Differ(IEnumerable<AttributeUse> uses) => uses.Any(use => use.Environment is not null);

    public static IReadOnlyList<AttributeUse> In(string? environment, IReadOnlyList<AttributeUse> uses)
    {
        var counting = uses.Where(use => use.Environment is null).ToList();
        foreach (var own in uses.Where(use => use.Environment is not null && use.Environment == environment))
        {
            var index = IndexOfSame(own, counting);
            if (index < 0)
            {
                counting.Add(own);
            }
            else
            {
                counting[index] = counting[index].With(own);
            }
        }

        return counting;
    }

    // The same thing is what has the same key; where the environment's attribute names none, the only one of its kind.
    private static int IndexOfSame(AttributeUse own, List<AttributeUse> uses)
    {
        var alike = Enumerable.Range(0, uses.Count).Where(i => uses[i].Shape == own.Shape && uses[i].Of == own.Of).ToList();
        if (alike.Count == 1 && own.Key is null)
        {
            return alike[0];
        }

        return alike.Where(i => uses[i].Key == own.Key).DefaultIfEmpty(-1).First();
    }
}
