using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Manifests.Core.Tests.Yaml;

/// <summary>What the reader of kubectl and the API server makes of plain texts; a table that lies beside the repository.</summary>
internal static class GoFacts
{
    public static readonly string Table = RepositoryRoot.PathOf("..", "shared", "facts", "yaml-plain-scalars.tsv");

    /// <summary>Every text of the table: whether it is a text to it when it is written plainly, and else why not.</summary>
    public static IEnumerable<(string Text, bool IsText, string Detail)> All() =>
        File.ReadLines(Table).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(columns => (JsonSerializer.Deserialize<string>(columns[0])!, columns[1] != "NO", columns[2]));

    /// <summary>The texts that are no texts to it when they are written plainly.</summary>
    public static IEnumerable<string> TextsThatChange() =>
        File.ReadLines(Table).Skip(1)
            .Select(line => line.Split('\t'))
            .Where(columns => columns[1] == "NO")
            .Select(columns => JsonSerializer.Deserialize<string>(columns[0])!);
}

/// <summary>A test that needs the table, and is skipped where it is absent.</summary>
internal sealed class GoFactsFactAttribute : FactAttribute
{
    public GoFactsFactAttribute()
    {
        if (!File.Exists(GoFacts.Table))
        {
            Skip = $"The table of Go's plain scalars is not at {GoFacts.Table}.";
        }
    }
}
