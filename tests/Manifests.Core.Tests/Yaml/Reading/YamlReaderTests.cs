using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Manifests.Core.Rules;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Yaml.Reading;

public class YamlReaderTests
{
    [Fact]
    public void A_broken_document_is_a_problem_with_its_line_and_the_others_are_read()
    {
        var file = YamlReader.Read(
            """
            apiVersion: v1
            kind: Namespace
            metadata: {name: a}
            ---
            apiVersion: v1
            data:
              a: "open
            ---
            apiVersion: v1
            kind: Namespace
            metadata: {name: b}
            """, "a.yaml");

        Assert.Equal(["a", "b"], file.Objects.Select(item => item.Name));
        Assert.Equal([false, true, false], file.Documents.Select(document => document.IsBroken));
        var problem = Assert.Single(file.Problems);
        Assert.Equal(("K8S1010", RuleSeverity.Error, 7), (problem.Rule.Id, problem.Rule.Severity, problem.Origin!.Line));
    }

    [Theory]
    [InlineData("a: 1\n\tb: 2", 2, "here is a tab, and YAML indents with spaces alone")]
    [InlineData("a: \u0001", 1, "it has the control character U+0001")]
    [InlineData("a: 1\nb: *c", 2, "there is no anchor '&c' before this alias")]
    [InlineData("a: 1\n--- b: 2", 2, "a line that begins with '---' ends a document, and only a comment may stand behind the dashes")]
    public void A_mistake_is_said_in_words(string text, int line, string message)
    {
        var problem = YamlReader.Read(text, "a.yaml").Problems[0];

        Assert.Equal(("K8S1010", line, message), (problem.Rule.Id, problem.Origin!.Line, problem.Arguments[0]));
    }

    [Theory]
    [InlineData("a: .inf", "JSON has no number '.inf'")]
    [InlineData("? [a]\n: b", "a list is no name of a field")]
    [InlineData("~: b", "null is no name of a field")]
    [InlineData("a: !!int b", "'b' does not fit its tag '!!int'")]
    [InlineData("a: !!binary '*'", "what is tagged '!!binary' is not valid base64")]
    [InlineData("<<: a", "'<<' merges a mapping, or a list of mappings, and this is neither")]
    public void What_JSON_cannot_hold_is_a_problem(string text, string message)
    {
        var problem = Assert.Single(YamlReader.Read(text, "a.yaml").Problems);

        Assert.Equal(("K8S1012", message), (problem.Rule.Id, problem.Arguments[0]));
    }

    [Fact]
    public void A_key_written_twice_is_reported_where_it_is_written_again_and_the_last_counts()
    {
        var file = YamlReader.Read("a: 1\nb: 2\na: 3\n", "a.yaml");

        var problem = Assert.Single(file.Problems);
        Assert.Equal(("K8S1011", 3, "a", "1"), (problem.Rule.Id, problem.Origin!.Line, problem.Arguments[0], problem.Arguments[1]));
        Assert.Equal("3", Root(file).FindText("a"));
    }

    [Fact]
    public void Documents_are_counted_as_kubectl_counts_them()
    {
        const string text = "# only a comment\n---\na: 1\n---\n---\nb: 2\n--- # end\n\n---\n";

        var file = YamlReader.Read(text, "a.yaml");

        Assert.Equal([null, "a", "b", null], file.Documents.Select(document => (document.Root as MappingNode)?[0].Key));
        Assert.Equal([0, 1, 2, 3], file.Documents.Select(document => document.Index));
        Assert.Equal([1, 3, 6, 8], file.Documents.Select(document => document.Line));
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void What_stands_behind_a_document_s_end_is_reported()
    {
        var file = YamlReader.Read("a: 1\n...\nb: 2\n", "a.yaml");

        Assert.Equal(("K8S1014", 3), (file.Problems.Single().Rule.Id, file.Problems.Single().Origin!.Line));
        Assert.Equal("1", Root(file).FindText("a"));
    }

    [Fact]
    public void Lists_are_their_items_also_where_these_do_not_say_their_kind()
    {
        var file = YamlReader.Read(
            """
            apiVersion: v1
            kind: List
            items:
            - {apiVersion: v1, kind: Pod, metadata: {name: a}}
            - apiVersion: rbac.authorization.k8s.io/v1
              kind: RoleList
              items:
              - {metadata: {name: b}}
            """, "a.yaml");

        Assert.Equal(["v1 Pod a", "rbac.authorization.k8s.io/v1 Role b"], file.Objects.Select(item => $"{item.ApiVersion} {item.Kind} {item.Name}"));
    }

    [Fact]
    public void Aliases_and_merges_keep_the_origin_of_what_they_stand_for()
    {
        var root = Root(YamlReader.Read("base: &base\n  a: 1\n  b: 2\nfirst:\n  <<: *base\n  b: 3\nsecond: *base\n", "a.yaml"));

        Assert.Equal(("1", "3"), (root.FindText("first.a"), root.FindText("first.b")));
        Assert.Equal((2, 6, 2), (root.Find("first.a")!.Origin!.Line, root.Find("first.b")!.Origin!.Line, root.Find("second.a")!.Origin!.Line));
    }

    [Fact]
    public void Of_several_merged_mappings_the_first_wins_and_a_later_merge_wins_over_what_is_written_before()
    {
        var root = Root(YamlReader.Read("x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz:\n  a: 0\n  <<: [*x, *y]\n  c: 0\n", "a.yaml"));

        Assert.Equal(["1", "1", "0"], new[] { "a", "b", "c" }.Select(key => root.FindText("z." + key)));
    }

    [Fact]
    public void An_alias_bomb_is_refused()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
        {
            bomb.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        var problem = Assert.Single(YamlReader.Read(bomb.ToString(), "a.yaml").Problems);

        Assert.Equal(("K8S1013", "its aliases stand for more than 100000 values"), (problem.Rule.Id, problem.Arguments[0]));
    }

    [Fact]
    public void A_value_that_contains_itself_is_refused()
    {
        var problem = Assert.Single(YamlReader.Read("a: &a\n  b: *a\n", "a.yaml").Problems);

        Assert.Equal(("K8S1013", "the value of anchor '&a' contains itself", 2), (problem.Rule.Id, problem.Arguments[0], problem.Origin!.Line));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Deep_nesting_is_refused(string level)
    {
        var file = YamlReader.Read(string.Concat(Enumerable.Repeat(level, 20_000)), "a.yaml");

        Assert.Equal(("K8S1013", "its values are nested more than 256 deep"), (file.Problems.Single().Rule.Id, file.Problems.Single().Arguments[0]));
    }

    [Fact]
    public void Nesting_through_aliases_counts_too()
    {
        var lines = Enumerable.Range(1, 400).Select(i => $"a{i}: &a{i} [*a{i - 1}]");

        var file = YamlReader.Read("a0: &a0 x\n" + string.Join('\n', lines), "a.yaml");

        Assert.Equal("K8S1013", Assert.Single(file.Problems).Rule.Id);
    }

    [Theory]
    [InlineData("\uFEFFa: 1\r\nb:\r\n- |\r\n  x\r\n  y\r\n")]
    [InlineData("\uFEFF{\"a\": 1,\r\n\t\"b\": [\"x\\ny\\n\"]}")]
    public void A_byte_order_mark_and_CRLF_do_no_harm(string text)
    {
        var file = YamlReader.Read(text, "a.yaml");

        Assert.Empty(file.Problems);
        Assert.Equal("1", Root(file).FindText("a"));
        Assert.Equal("x\ny\n", ((ScalarNode)((SequenceNode)Root(file)["b"]!)[0]).Text);
    }

    [Fact]
    public void JSON_values_one_behind_the_other_are_documents()
    {
        var file = YamlReader.Read("{\"a\": \"}\\\"\\ud83d\\ude00\\/\"}\n {\"b\":\n 1}{\"c\": [1.0, true, null]}", "a.json");

        Assert.Empty(file.Problems);
        Assert.Equal(["a", "b", "c"], file.Documents.Select(document => ((MappingNode)document.Root!)[0].Key));
        Assert.Equal("}\"😀/", Root(file).FindText("a"));
        Assert.Equal((2, 3), (KeyOrigin(file, 1).Line, KeyOrigin(file, 1).Column));
        Assert.Equal((2, 2), (file.Documents[1].Root!.Origin!.Line, file.Documents[1].Root!.Origin!.Column));
    }

    [Theory]
    [InlineData("a:\n  b: |\n    \n    x\n", "\nx\n")]
    [InlineData("a:\n  b: >-\n    \n    x\n    y\n", "\nx y")]
    [InlineData("a:\n  b: |\r\n    \r\n    x\r\n", "\nx\n")]
    public void Blanks_above_a_block_text_are_an_empty_line(string text, string value)
    {
        var file = YamlReader.Read(text, "a.yaml");

        Assert.Empty(file.Problems);
        Assert.Equal(value, Root(file).FindText("a.b"));
    }

    [Fact]
    public void Huge_texts_and_long_mappings_are_read()
    {
        var text = new StringBuilder("big: " + new string('x', 5_000_000) + "\ndata:\n");
        for (var i = 0; i < 50_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  key{i}: value{i}\n");
        }

        var root = Root(YamlReader.Read(text.ToString(), "a.yaml"));

        Assert.Equal(5_000_000, root.FindText("big")!.Length);
        Assert.Equal("value49999", root.FindText("data.key49999"));
    }

    [Fact]
    public void Comments_have_their_lines()
    {
        var file = YamlReader.Read("# above\na: 1 # behind\n#  far\n---\n# next\nb: |\n  # no comment\n", "a.yaml");

        Assert.Equal(
            [new YamlComment("above", 1, 1, false), new YamlComment("behind", 2, 6, true), new YamlComment("far", 3, 1, false)],
            file.Documents[0].Comments);
        Assert.Equal([new YamlComment("next", 5, 1, false)], file.Documents[1].Comments);
    }

    [Fact]
    public void Objects_know_where_they_are_written()
    {
        const string text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n\n# about the next\n---\n\n  apiVersion: v1\n  kind: Pod\n";

        var file = YamlReader.Read(text, "dir/a.yaml");

        Assert.Equal(
            [("dir/a.yaml", 1, 1), ("dir/a.yaml", 9, 3)],
            file.Objects.Select(item => (item.Root.Origin!.FilePath, item.Root.Origin.Line, item.Root.Origin.Column)));
        Assert.Equal("apiVersion: v1\nkind: Pod\nmetadata:\n  name: a", text.Substring(file.Objects.First().Root.Origin!.Start, file.Objects.First().Root.Origin!.Length));
        Assert.True(file.Objects.All(item => item.IsFromYaml));
    }

    private static Origin KeyOrigin(YamlFile file, int document) => ((MappingNode)file.Documents[document].Root!)[0].KeyOrigin!;

    private static MappingNode Root(YamlFile file) => (MappingNode)file.Documents[0].Root!;
}
