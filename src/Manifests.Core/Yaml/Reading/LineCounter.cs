namespace Manifests.Core.Yaml.Reading;

/// <summary>From offsets to lines and columns, for offsets that only grow.</summary>
internal sealed class LineCounter(string text)
{
    private int _at;
    private int _line = 1;
    private int _lineStart;

    public (int Line, int Column) PositionOf(int offset)
    {
        for (; _at < offset; _at++)
        {
            if (text[_at] == '\n')
            {
                _line++;
                _lineStart = _at + 1;
            }
        }

        return (_line, offset - _lineStart + 1);
    }
}
