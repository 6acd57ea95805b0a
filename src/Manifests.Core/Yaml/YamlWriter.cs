using System.Collections.Generic;
using System.Text;
using Manifests.Core.Tree;

namespace Manifests.Core.Yaml;

/// <summary>Writes trees as YAML that every reader of YAML 1.1 and 1.2 takes for the same values.</summary>
/// <remarks>
/// Block style, two spaces, items of a list indented under their key, keys in the tree's order, lines never wrapped, LF,
/// one newline at the end; the same bytes under every culture. A text is plain only where no reader takes it for something else,
/// a text of several lines is a literal block that keeps its bytes, all others are in double quotes, as in Kubernetes' own documents.
/// </remarks>
/// <example>
/// <code>
/// metadata:
///   name: hello
///   annotations:
///     example.com/cache: "off"
/// </code>
/// </example>
public static class YamlWriter
{
    /// <summary>How far a block stands to the right of what holds it.</summary>
    internal const int Step = 2;

    private const int UsualLength = 1024;

    /// <summary>Writes one document, without a <c>---</c> line.</summary>
    public static string Write(MappingNode document)
    {
        var output = new StringBuilder(UsualLength);
        WriteDocument(document, output);
        return output.ToString();
    }

    /// <summary>Writes several documents, with a <c>---</c> line between any two; no document at all gives an empty text.</summary>
    public static string Write(IEnumerable<MappingNode> documents)
    {
        var output = new StringBuilder(UsualLength);
        foreach (var document in documents)
        {
            if (output.Length > 0)
            {
                output.Append("---\n");
            }

            WriteDocument(document, output);
        }

        return output.ToString();
    }

    private static void WriteDocument(MappingNode document, StringBuilder output)
    {
        if (document.Count == 0)
        {
            output.Append("{}\n");
        }
        else
        {
            WriteEntries(document, 0, output);
        }
    }

    // What writes a block begins where its first line does, and ends at the beginning of a line.
    private static void WriteEntries(MappingNode mapping, int indent, StringBuilder output)
    {
        for (var i = 0; i < mapping.Count; i++)
        {
            if (i > 0)
            {
                output.Append(' ', indent);
            }

            var entry = mapping[i];
            ScalarWriter.WriteKey(entry.Key, indent, output, out var isSimple);
            if (isSimple && entry.Value is (MappingNode { Count: > 0 } or SequenceNode { Count: > 0 }))
            {
                output.Append('\n').Append(' ', indent + Step);
            }
            else
            {
                output.Append(' ');
            }

            WriteValue(entry.Value, indent + Step, output);
        }
    }

    private static void WriteItems(SequenceNode sequence, int indent, StringBuilder output)
    {
        for (var i = 0; i < sequence.Count; i++)
        {
            if (i > 0)
            {
                output.Append(' ', indent);
            }

            output.Append("- ");
            WriteValue(sequence[i], indent + Step, output);
        }
    }

    private static void WriteValue(Node value, int indent, StringBuilder output)
    {
        switch (value)
        {
            case MappingNode { Count: 0 }:
                output.Append("{}\n");
                break;
            case MappingNode mapping:
                WriteEntries(mapping, indent, output);
                break;
            case SequenceNode { Count: 0 }:
                output.Append("[]\n");
                break;
            case SequenceNode sequence:
                WriteItems(sequence, indent, output);
                break;
            case ScalarNode scalar:
                ScalarWriter.WriteValue(scalar, indent, output);
                break;
        }
    }
}
