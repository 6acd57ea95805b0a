using System.Text;
using Manifests.Core.Tree;

namespace Manifests.Core.Yaml;

/// <summary>Writes keys and values, and chooses their style.</summary>
internal static class ScalarWriter
{
    // A longer key must stand behind a question mark (YAML 1.2.2, section 7.4.2): readers look no further for its colon.
    private const int LongestSimpleKey = 1024;

    private static readonly char[] LineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>Writes a key and its colon.</summary>
    /// <param name="key">The key.</param>
    /// <param name="indent">How far it stands to the right.</param>
    /// <param name="output">Where to.</param>
    /// <param name="isSimple">Whether the key stands before its colon on one line: it is neither too long, whatever is escaped in it, nor of several lines.</param>
    public static void WriteKey(string key, int indent, StringBuilder output, out bool isSimple)
    {
        var isPlain = PlainScalars.IsPlain(key);
        isSimple = isPlain
            ? key.Length <= LongestSimpleKey
            : (key.Length * QuotedScalars.LongestEscape) + 2 <= LongestSimpleKey && key.IndexOfAny(LineBreaks) < 0;
        if (!isSimple)
        {
            output.Append("? ");
        }

        if (isPlain)
        {
            output.Append(key);
        }
        else
        {
            QuotedScalars.Write(key, output);
        }

        if (!isSimple)
        {
            output.Append('\n').Append(' ', indent);
        }

        output.Append(':');
    }

    /// <summary>Writes a value to the end of its last line.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="indent">How far the lines of a block stand to the right.</param>
    /// <param name="output">Where to.</param>
    public static void WriteValue(ScalarNode scalar, int indent, StringBuilder output)
    {
        switch (scalar.Type)
        {
            case ScalarType.String:
                WriteText(scalar.Text, indent, output);
                break;
            case ScalarType.Null:
                output.Append("null\n");
                break;
            case ScalarType.Number:
                output.Append(YamlNumbers.Of(scalar.Text)).Append('\n');
                break;
            default:
                output.Append(scalar.Text).Append('\n');
                break;
        }
    }

    private static void WriteText(string text, int indent, StringBuilder output)
    {
        if (PlainScalars.IsPlain(text))
        {
            output.Append(text).Append('\n');
        }
        else if (LiteralBlocks.CanHold(text))
        {
            LiteralBlocks.Write(text, indent, output);
        }
        else
        {
            QuotedScalars.Write(text, output);
            output.Append('\n');
        }
    }
}
