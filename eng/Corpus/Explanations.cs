using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Manifests.Testing;

namespace Manifests.CorpusCheck;

/// <summary>Why we and the API server differ on an object: a line of explanations.tsv.</summary>
/// <param name="Pattern">The key of a case, or the beginning of several with a star behind it.</param>
/// <param name="Text">Why.</param>
public sealed record Explanation(string Pattern, string Text)
{
    /// <summary>Whether it is of a case.</summary>
    public bool IsOf(Case item) => Pattern.EndsWith('*') ? item.Key.StartsWith(Pattern[..^1], StringComparison.Ordinal) : item.Key == Pattern;
}

/// <summary>The explanations that are written by hand.</summary>
public static class Explanations
{
    private static readonly Lazy<IReadOnlyList<Explanation>> Read = new(() =>
    [
        .. File.ReadLines(Path.Combine(RepositoryRoot.Path, "eng", "Corpus", "explanations.tsv")).Skip(1).Select(line => line.Split('\t')).Select(columns => new Explanation(columns[0], columns[1])),
    ]);

    public static IReadOnlyList<Explanation> All => Read.Value;

    public static string? Of(Case item) => All.FirstOrDefault(explanation => explanation.IsOf(item))?.Text;
}
