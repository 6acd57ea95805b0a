using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Yaml.Reading;

/// <summary>Thousands of files that people wrote.</summary>
public class CorpusTests
{
    // The verdicts stop at the inner lists, which kubectl and this reader open too.
    private const string ListInList = "kubernetes+kubernetes/staging/src/k8s.io/cli-runtime/artifacts/deeply-nested.yaml";

    [CorpusFact]
    public void Every_file_has_the_documents_and_objects_that_the_API_tools_see()
    {
        var expected = Corpus.Objects.Where(item => item.Verdict is not ("yaml-error" or "not-object")).ToLookup(item => item.Path);
        var wrong = new List<string>();
        foreach (var file in Corpus.Files)
        {
            var read = YamlReader.Read(file.ReadText(), file.Path);
            var seen = read.Documents.SelectMany(document => document.Objects.Select(item => $"{document.Index} {item.ApiVersion} {item.Kind} {item.Namespace}/{NameIn(item)}")).ToList();
            var wanted = expected[file.Path].Select(item => $"{item.Document} {item.ApiVersion} {item.Kind} {item.Namespace}/{item.Name}").ToList();
            if (expected.Contains(file.Path) && file.Path != ListInList && !seen.SequenceEqual(wanted))
            {
                wrong.Add($"{file.Path}\n  read {string.Join(", ", seen)}\n  not  {string.Join(", ", wanted)}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} files:\n" + string.Join('\n', wrong.Take(30)));
    }

    [CorpusFact]
    public void Only_broken_files_have_problems()
    {
        var wrong = Corpus.Files
            .Select(file => (file, problems: YamlReader.Read(file.ReadText(), file.Path).Problems))
            .Where(read => read.problems.Any(problem => problem.Rule.Severity == RuleSeverity.Error) != (read.file.Role == "broken-yaml"))
            .Select(read => $"{read.file.Role} {read.file.Path}: {string.Join("; ", read.problems.Select(problem => $"{problem.Origin?.Line}: {string.Join(' ', problem.Arguments)}"))}")
            .ToList();

        Assert.True(wrong.Count == 0, $"{wrong.Count} files:\n" + string.Join('\n', wrong.Take(30)));
    }

    [CorpusFact]
    public void Keys_written_twice_are_those_that_strict_decoding_finds()
    {
        var expected = Corpus.Objects.Where(item => item.Row["duplicate_yaml_key"].Length > 0).Select(item => item.Path).Distinct().Order();

        Assert.Equal(expected, Corpus.Files.Where(file => YamlReader.Read(file.ReadText(), file.Path).Problems.Any(problem => problem.Rule.Id == "K8S1011")).Select(file => file.Path).Order());
    }

    [CorpusFact]
    public void What_is_written_again_is_read_as_the_same()
    {
        var wrong = new List<string>();
        foreach (var file in Corpus.Files)
        {
            foreach (var item in YamlReader.Read(file.ReadText(), file.Path).Objects)
            {
                var written = YamlWriter.Write(item.Root);
                var again = YamlReader.Read(written, file.Path);
                if (again.Problems.Count > 0 || !item.Root.Equals(again.Documents.Single().Root))
                {
                    wrong.Add($"{item} in {file.Path}");
                }
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} objects:\n" + string.Join('\n', wrong.Take(30)));
    }

    [CorpusFact]
    public void Origins_lead_to_the_very_text()
    {
        foreach (var file in Corpus.Files)
        {
            var read = YamlReader.Read(file.ReadText(), file.Path);
            var lines = read.Text.Split('\n');
            foreach (var document in read.Documents.Where(document => document.Root is not null))
            {
                AssertOrigins(document.Root!, read.Text, lines);
            }
        }
    }

    private static string? NameIn(KubernetesObject item) => item.Name.Length > 0 ? item.Name : item.Root.FindText("metadata.generateName");

    private static void AssertOrigins(Node node, string text, string[] lines)
    {
        AssertLine(node.Origin!, text, lines);
        switch (node)
        {
            case ScalarNode scalar:
                var written = text.Substring(scalar.Origin!.Start, scalar.Origin.Length);
                Assert.True(
                    scalar.Type != ScalarType.String || written == scalar.Text || written.Length == 0 || "\"'|>!&".Contains(written[0]) || written.Contains('\n'),
                    $"'{written}' is not '{scalar.Text}'");
                break;
            case MappingNode mapping:
                foreach (var entry in mapping)
                {
                    AssertLine(entry.KeyOrigin!, text, lines);
                    AssertOrigins(entry.Value, text, lines);
                }

                break;
            case SequenceNode sequence:
                foreach (var item in sequence)
                {
                    AssertOrigins(item, text, lines);
                }

                break;
        }
    }

    private static void AssertLine(Origin origin, string text, string[] lines)
    {
        var line = lines[origin.Line - 1];
        var lineStart = origin.Start - (origin.Column - 1);
        Assert.Equal(line, text.Substring(lineStart, line.Length));
    }
}
