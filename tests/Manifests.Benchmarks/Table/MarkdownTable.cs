using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Manifests.Benchmarks.Table;

/// <summary>Writes rows as a table of Markdown.</summary>
internal static class MarkdownTable
{
    private const string Heading = """
        | what | size | ours | other | ratio | goal | met |
        |---|--:|--:|--:|--:|---|---|

        """;

    public static string Write(IEnumerable<TableRow> rows) => rows
        .Aggregate(new StringBuilder(Heading), (text, row) => text.Append("| ").AppendJoin(" | ", row.What, row.Size, row.Ours, row.Other, row.Ratio, row.Goal, row.Met).Append(" |\n"))
        .ToString();
}
