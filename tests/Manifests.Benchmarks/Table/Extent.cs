using System.Collections.Generic;

namespace Manifests.Benchmarks.Table;

/// <summary>How much is measured, and how often.</summary>
/// <param name="Counts">How many classes a project has.</param>
/// <param name="Iterations">Iterations of a benchmark, after its warm-up.</param>
/// <param name="Rounds">Rounds in which programs take turns.</param>
/// <param name="WarmUps">Builds of each kind before those that are measured on a server that knows how.</param>
internal sealed record Extent(IReadOnlyList<int> Counts, int Iterations, int Rounds, int WarmUps)
{
    public static readonly Extent Full = new([10, 100, 1000, 4000], 8, 9, 20);

    public static readonly Extent Quick = new([10, 100, 1000], 3, 3, 5);
}
