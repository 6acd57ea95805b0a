using System.Collections.Generic;

namespace Manifests.Core.Yaml.Reading;

/// <summary>From offsets to lines and columns, as editors count them.</summary>
/// <remarks>Not as the parser does, which takes rare characters for line breaks too and counts one line more at the end.</remarks>
internal sealed class LineTable
{
    private readonly List<int> _starts = [0];

    public LineTable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The line and the column of an offset, both from 1.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found < 0 ? ~found - 1 : found;
        return (line + 1, offset - _starts[line] + 1);
    }
}
