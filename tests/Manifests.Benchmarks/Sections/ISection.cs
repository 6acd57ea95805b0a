using System.Collections.Generic;
using Manifests.Benchmarks.Table;

namespace Manifests.Benchmarks.Sections;

/// <summary>A part of the table that can be measured by itself.</summary>
internal interface ISection
{
    /// <summary>What <c>--only</c> calls it.</summary>
    string Name { get; }

    IEnumerable<TableRow> Measure(Extent extent);
}
