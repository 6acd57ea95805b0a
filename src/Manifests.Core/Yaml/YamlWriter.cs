using System.Collections.Generic;
using Manifests.Core.Tree;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

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
    private static readonly EmitterSettings Settings = new EmitterSettings()
        .WithBestIndent(2)
        .WithBestWidth(int.MaxValue)
        .WithMaxSimpleKeyLength(ScalarEvents.LongestSimpleKey)
        .WithIndentedSequences()
        // Nothing we write has an anchor; ScalarEvents says what the emitter is given one for.
        .WithoutAnchorName()
        .WithNewLine("\n");

    // Events never change, so that all writers share those that hold no text of their own.
    private static readonly StreamStart StreamStart = new();
    private static readonly StreamEnd StreamEnd = new();
    private static readonly DocumentStart DocumentStart = new(version: null, tags: null, isImplicit: true);
    private static readonly DocumentEnd DocumentEnd = new(isImplicit: true);
    private static readonly MappingStart MappingStart = new(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block);
    private static readonly MappingEnd MappingEnd = new();
    private static readonly SequenceStart SequenceStart = new(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block);
    private static readonly SequenceEnd SequenceEnd = new();

    /// <summary>Writes one document, without a <c>---</c> line.</summary>
    public static string Write(MappingNode document)
    {
        using var output = new EmitterOutput();
        WriteDocument(document, output);
        return output.ToString();
    }

    /// <summary>Writes several documents, with a <c>---</c> line between any two; no document at all gives an empty text.</summary>
    public static string Write(IEnumerable<MappingNode> documents)
    {
        using var output = new EmitterOutput();
        var isFirst = true;
        foreach (var document in documents)
        {
            if (!isFirst)
            {
                output.Write("---\n");
            }

            WriteDocument(document, output);
            isFirst = false;
        }

        return output.ToString();
    }

    private static void WriteDocument(MappingNode document, EmitterOutput output)
    {
        // An emitter per document: in a stream of several it would put an empty one behind the dashes, "--- {}".
        var emitter = new Emitter(output, Settings);
        emitter.Emit(StreamStart);
        emitter.Emit(DocumentStart);
        WriteMapping(document, emitter);
        emitter.Emit(DocumentEnd);
        emitter.Emit(StreamEnd);
    }

    private static void WriteNode(Node node, Emitter emitter)
    {
        switch (node)
        {
            case MappingNode mapping:
                WriteMapping(mapping, emitter);
                break;
            case SequenceNode sequence:
                WriteSequence(sequence, emitter);
                break;
            case ScalarNode scalar:
                emitter.Emit(ScalarEvents.Value(scalar));
                break;
        }
    }

    private static void WriteMapping(MappingNode mapping, Emitter emitter)
    {
        emitter.Emit(MappingStart);
        for (var i = 0; i < mapping.Count; i++)
        {
            var entry = mapping[i];
            emitter.Emit(ScalarEvents.Key(entry.Key));
            WriteNode(entry.Value, emitter);
        }

        emitter.Emit(MappingEnd);
    }

    private static void WriteSequence(SequenceNode sequence, Emitter emitter)
    {
        emitter.Emit(SequenceStart);
        for (var i = 0; i < sequence.Count; i++)
        {
            WriteNode(sequence[i], emitter);
        }

        emitter.Emit(SequenceEnd);
    }
}
