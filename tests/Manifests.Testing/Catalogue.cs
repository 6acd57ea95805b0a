using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Manifests.Testing;

/// <summary>The catalogue of checks, which lies beside the repository: what people and the API server know to be wrong with objects.</summary>
public static class Catalogue
{
    private const int CategoryColumn = 6;

    public static string Path { get; } = RepositoryRoot.PathOf("..", "shared", "rules.md");

    /// <summary>Its rows: the id, and the category as it stands there (<c>E</c>, <c>W</c>, <c>I</c> or two of them).</summary>
    public static IReadOnlyList<(string Id, string Category)> Rows { get; } = File.Exists(Path) ? [.. File.ReadLines(Path).Select(Cells).Where(IsRow).Select(cells => (cells[1], cells[CategoryColumn]))] : [];

    private static string[] Cells(string line) => [.. line.Split('|').Select(cell => cell.Trim())];

    private static bool IsRow(string[] cells) => cells.Length > CategoryColumn && Regex.IsMatch(cells[1], "^[A-Z]{3}[0-9]{2}$");
}

/// <summary>A test that needs the catalogue, and is skipped where it is absent.</summary>
public sealed class CatalogueFactAttribute : FactAttribute
{
    public CatalogueFactAttribute()
    {
        if (!File.Exists(Catalogue.Path))
        {
            Skip = $"The catalogue of checks is not at {Catalogue.Path}.";
        }
    }
}
