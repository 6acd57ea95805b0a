using System;
using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Rules;
using Manifests.Core.Tree;
using Manifests.Core.Yaml.Reading;
using YamlDotNet.Core;

namespace Manifests.Core.Yaml;

/// <summary>Reads YAML and JSON into trees whose nodes know their lines, and makes of each value what kubectl makes of it.</summary>
/// <remarks>
/// It never throws, whatever the text is: what cannot be read is a <see cref="Finding"/> with its line, and the file's other documents
/// are read all the same.
/// </remarks>
/// <example>
/// <code>
/// var file = YamlReader.Read(File.ReadAllText(path), path);
/// foreach (var item in file.Objects) { … }
/// </code>
/// </example>
public static class YamlReader
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Reads a file.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="filePath">The file, as origins shall name it.</param>
    /// <param name="options">Bounds of what is read; the defaults where there are none.</param>
    public static YamlFile Read(string text, string filePath, YamlReadOptions? options = null)
    {
        options ??= YamlReadOptions.Default;
        var start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        var chunks = JsonSplitter.IsJson(text, start) ? JsonSplitter.Split(text, start) : YamlSplitter.Split(text, start);
        var lines = new LineTable(text);
        var documents = new List<YamlDocument>();
        var problems = new List<Finding>();
        foreach (var chunk in chunks)
        {
            documents.Add(ReadDocument(documents.Count, chunk, text, lines, filePath, options, problems.Add));
        }

        return new YamlFile(filePath, text, documents, problems);
    }

    private static YamlDocument ReadDocument(
        int index, TextChunk chunk, string text, LineTable lines, string filePath, YamlReadOptions options, Action<Finding> report)
    {
        var positions = new Positions(filePath, text, lines, chunk);
        if (chunk.BadSeparator > 0)
        {
            var origin = positions.OfProblem(Mark.Empty, new Mark(chunk.BadSeparator, 1, 1));
            report(new Finding(YamlRules.WellFormed, origin, ["a line that begins with '---' ends a document, and only a comment may stand behind the dashes"]));
        }

        var root = ReadRoot(chunk, text, positions, options, report, out var isBroken);
        root?.Freeze();
        IReadOnlyList<KubernetesObject> objects = [.. ObjectLists.ObjectsIn(root)];
        return new YamlDocument(index, root, objects, () => isBroken ? [] : CommentScanner.Scan(text, lines, chunk))
        {
            Line = lines.PositionOf(chunk.Start).Line,
            Start = chunk.Start,
            Length = chunk.Length,
            IsBroken = isBroken,
        };
    }

    private static Node? ReadRoot(TextChunk chunk, string text, Positions positions, YamlReadOptions options, Action<Finding> report, out bool isBroken)
    {
        var content = text.Substring(chunk.Start, chunk.Length);
        var problems = new List<Finding>();
        Node? root = null;
        isBroken = false;
        for (var repairs = 0; repairs <= BlankLines.MostRepairs; repairs++)
        {
            problems.Clear();
            var problem = Try(content, positions, options, problems.Add, out root);
            if (problem is YamlException broken && BlankLines.Move(content, broken) is { } moved)
            {
                content = moved;
                continue;
            }

            if (problem is not null)
            {
                isBroken = true;
                problems.Add(ToFinding(problem, content, positions));
            }

            break;
        }

        problems.ForEach(report);
        return root;
    }

    private static Exception? Try(string content, Positions positions, YamlReadOptions options, Action<Finding> report, out Node? root)
    {
        root = null;
        try
        {
            ControlCharacters.Refuse(content);
            root = new TreeBuilder(content, positions, options, report).Read();
            return null;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // The parser's own mistakes on texts that nobody would write must not end the reading of the other documents.
            return problem;
        }
    }

    private static Finding ToFinding(Exception problem, string content, Positions positions)
    {
        var (rule, message, start, end) = problem switch
        {
            YamlRefusedException refused => (refused.Rule, refused.Message, refused.Start, refused.End),
            YamlException broken when SyntaxErrors.InWords(broken, content) is var said => (YamlRules.WellFormed, said.Message, said.Start, said.End),
            _ => (YamlRules.WellFormed, "somewhere in this document is a mistake that the parser has no words for", Mark.Empty, Mark.Empty),
        };
        return new Finding(rule, positions.OfProblem(start, end), [message]);
    }
}
