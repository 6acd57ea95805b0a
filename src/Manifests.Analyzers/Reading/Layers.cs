using System.Collections.Generic;
using System.Linq;

namespace Manifests.Analyzers.Reading;

/// <summary>Attributes on top of others: what the upper ones say of the same thing wins, and the rest of both stays.</summary>
internal sealed class Layers
{
    private readonly string _defaultName;

    /// <param name="defaultName">The name of objects whose attribute gives none.</param>
    public Layers(string defaultName) => _defaultName = defaultName;

    /// <summary>The attributes that count in an environment: those without one, and its own on top.</summary>
    public IReadOnlyList<AttributeUse> In(string? environment, IReadOnlyList<AttributeUse> uses) => Put(
        uses.Where(use => use.Environment is not null && use.Environment == environment),
        [.. uses.Where(use => use.Environment is null)],
        isSameEnvironment: false);

    /// <summary>A class's own attributes on top of a preset's, environment by environment.</summary>
    public IReadOnlyList<AttributeUse> OnPreset(IReadOnlyList<AttributeUse> own, IReadOnlyList<AttributeUse> preset) =>
        Put(own, preset, isSameEnvironment: true);

    private IReadOnlyList<AttributeUse> Put(IEnumerable<AttributeUse> upper, IReadOnlyList<AttributeUse> lower, bool isSameEnvironment)
    {
        var result = lower.ToList();

        // What one layer says twice is two things: only those of the lower layer are looked through, each once.
        var open = lower.ToList();
        foreach (var use in upper)
        {
            var alike = open.Where(below => below.Shape == use.Shape && below.Of == use.Of && (!isSameEnvironment || below.Environment == use.Environment)).ToList();
            if (Same(use, alike) is { } same)
            {
                open.Remove(same);
                result[result.IndexOf(same)] = same.With(use);
            }
            else
            {
                result.Add(use);
            }
        }

        return result;
    }

    // The same thing is what has the same key; where the upper attribute names none, the only one of its kind.
    private AttributeUse? Same(AttributeUse use, List<AttributeUse> alike) =>
        alike.Count == 1 && use.Key is null ? alike[0] : alike.Find(below => Key(below) == Key(use));

    private string? Key(AttributeUse use) => use.Key ?? (use.Shape.Object is null ? null : _defaultName);
}
