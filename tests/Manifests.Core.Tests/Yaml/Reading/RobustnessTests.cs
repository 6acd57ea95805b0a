using System;
using System.Linq;
using System.Text;
using CsCheck;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Yaml.Reading;

/// <summary>Nothing that anybody writes into a file makes the reader throw, or never end.</summary>
public class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "a", "b: ", ": ", "- ", "? ", "\n", "\n  ", "\n    ", "\r\n", "\t", " ", "[", "]", "{", "}", ",", "&a ", "*a", "<<: ", "!!int ", "!t ",
        "|\n", ">-\n", "|2+\n", "'", "\"", "\\", "#", " # c", "---", "\n---\n", "...\n", "%YAML 1.1\n", "%TAG ! x\n", "1", "0x", ".inf", "~", "\uFEFF",
        "apiVersion: v1\n", "kind: List\n", "items:\n", "é", "\u2028", "\0", "\ud83d",
    ];

    private const string Document =
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: &m
          name: "web" # main
          labels: {app: web, "tier": 'front'}
        spec:
          template:
            metadata:
              <<: *m
            spec:
              containers:
              - name: web
                args: [--port, !!str 8080]
                command:
                - |
                  #!/bin/sh
                  echo
                - >-
                  folded
                  text
        ---
        {"apiVersion": "v1", "kind": "List", "items": []}
        """;

    [Fact]
    public void Any_bytes_are_read() =>
        Gen.Byte.Array[0, 400].Sample(bytes => ReadAll(Encoding.UTF8.GetString(bytes)), iter: 20_000);

    [Fact]
    public void Any_pieces_of_YAML_are_read() =>
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 60].Sample(pieces => ReadAll(string.Concat(pieces)), iter: 50_000);

    [Fact]
    public void Any_mutation_of_a_document_is_read() =>
        Gen.Select(Gen.Int[0, Document.Length - 1], Gen.Int[0, 30], Gen.Int[0, Pieces.Length - 1], Gen.Int[0, Document.Length - 1]).Array[1, 4]
            .Sample(edits => ReadAll(edits.Aggregate(Document, Edit)), iter: 20_000);

    private static string Edit(string text, (int At, int Length, int Piece, int From) edit)
    {
        var at = Math.Min(edit.At, text.Length);
        var removed = text.Remove(at, Math.Min(edit.Length, text.Length - at));
        return edit.From % 2 == 0
            ? removed.Insert(at, Pieces[edit.Piece])
            : removed.Insert(at, Document.Substring(edit.From, Math.Min(edit.Length, Document.Length - edit.From)));
    }

    private static void ReadAll(string text)
    {
        var file = YamlReader.Read(text, "a.yaml");

        Assert.All(file.Problems, problem =>
        {
            Assert.InRange(problem.Origin!.Start, 0, text.Length);
            Assert.InRange(problem.Origin.Start + problem.Origin.Length, 0, text.Length);
            Assert.InRange(problem.Origin.Line, 1, text.Count(c => c is '\n' or '\r') + 1);
        });
        foreach (var document in file.Documents)
        {
            Assert.NotNull(document.Comments);
        }
    }
}
