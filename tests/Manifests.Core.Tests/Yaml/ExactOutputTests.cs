using System;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Yaml;

/// <summary>The bytes that the writer writes.</summary>
public class ExactOutputTests
{
    [Fact]
    public void A_pod() => Assert.Equal(FirstExample.PodYaml, YamlWriter.Write(FirstExample.Pod()));

    [Fact]
    public void A_service() => Assert.Equal(FirstExample.ServiceYaml, YamlWriter.Write(FirstExample.Service()));

    [Fact]
    public void Documents_have_dashes_between_them_only() => Assert.Equal(
        FirstExample.PodYaml + "---\n" + FirstExample.ServiceYaml + "---\n{}\n",
        YamlWriter.Write([FirstExample.Pod(), FirstExample.Service(), new MappingNode()]));

    [Fact]
    public void No_document_is_an_empty_text() => Assert.Equal("", YamlWriter.Write(Array.Empty<MappingNode>()));

    [Fact]
    public void What_is_empty_is_written_as_such() => Assert.Equal(
        """
        mapping: {}
        list: []
        text: ""
        "": no name
        items:
          - {}
          - []
          - ""

        """,
        YamlWriter.Write(Mapping(
            ("mapping", new MappingNode()),
            ("list", new SequenceNode()),
            ("text", ScalarNode.String("")),
            ("", ScalarNode.String("no name")),
            ("items", Sequence(new MappingNode(), new SequenceNode(), ScalarNode.String(""))))));

    [Fact]
    public void Lists_of_lists_and_of_mappings() => Assert.Equal(
        """
        matrix:
          - - a
            - b
          - - k: v
              more:
                - x

        """,
        YamlWriter.Write(Mapping(("matrix", Sequence(
            Sequence(ScalarNode.String("a"), ScalarNode.String("b")),
            Sequence(Mapping(("k", ScalarNode.String("v")), ("more", Sequence(ScalarNode.String("x"))))))))));

    [Fact]
    public void The_type_decides_about_quotes() => Assert.Equal(
        """
        port: 8080
        portText: "8080"
        least: -9223372036854775808
        share: 0.5
        on: true
        onText: "true"
        off: false
        nothing: null
        nothingText: "null"

        """.Replace("on:", "\"on\":").Replace("off:", "\"off\":"),
        YamlWriter.Write(Mapping(
            ("port", ScalarNode.Integer(8080)),
            ("portText", ScalarNode.String("8080")),
            ("least", ScalarNode.Integer(long.MinValue)),
            ("share", ScalarNode.Number(0.5)),
            ("on", ScalarNode.Boolean(true)),
            ("onText", ScalarNode.String("true")),
            ("off", ScalarNode.Boolean(false)),
            ("nothing", ScalarNode.Null()),
            ("nothingText", ScalarNode.String("null")))));

    [Theory]
    [InlineData(1e20, "1.0E+20")]
    [InlineData(1.5e-7, "1.5E-07")]
    [InlineData(-2, "-2")]
    [InlineData(double.NaN, ".nan")]
    [InlineData(double.PositiveInfinity, ".inf")]
    [InlineData(double.NegativeInfinity, "-.inf")]
    public void A_number_is_one_to_every_reader(double value, string written) =>
        Assert.Equal($"value: {written}\n", YamlWriter.Write(Mapping(("value", ScalarNode.Number(value)))));

    [Fact]
    public void Keys_have_quotes_where_values_have() => Assert.Equal(
        """
        app.kubernetes.io/name: orders
        "yes": a
        "8080": b
        "a: b": c
        ? "a\nb"
        : d

        """,
        YamlWriter.Write(Mapping(
            ("app.kubernetes.io/name", ScalarNode.String("orders")),
            ("yes", ScalarNode.String("a")),
            ("8080", ScalarNode.String("b")),
            ("a: b", ScalarNode.String("c")),
            ("a\nb", ScalarNode.String("d")))));

    [Fact]
    public void What_stands_behind_a_key_of_several_lines_begins_on_the_line_of_its_colon() => Assert.Equal(
        """
        ? "a\nb"
        : k: v
          l:
            m: w
        ? "c\nd"
        : - x
          - |-
            y
              z
        ? "e\nf"
        : |-
          y
          z
        ? "g\nh"
        : {}

        """,
        YamlWriter.Write(Mapping(
            ("a\nb", Mapping(("k", ScalarNode.String("v")), ("l", Mapping(("m", ScalarNode.String("w")))))),
            ("c\nd", Sequence(ScalarNode.String("x"), ScalarNode.String("y\n  z"))),
            ("e\nf", ScalarNode.String("y\nz")),
            ("g\nh", new MappingNode()))));

    [Fact]
    public void Lines_are_never_wrapped()
    {
        var text = string.Join(' ', Enumerable.Repeat("a long line", 500));
        Assert.Equal(
            $"plain: {text}\nquoted: \"# {text}\"\n",
            YamlWriter.Write(Mapping(("plain", ScalarNode.String(text)), ("quoted", ScalarNode.String("# " + text)))));
    }

    private static MappingNode Mapping(params (string Key, Node Value)[] entries)
    {
        var mapping = new MappingNode();
        foreach (var (key, value) in entries)
        {
            mapping.Set(key, value);
        }

        return mapping;
    }

    private static SequenceNode Sequence(params Node[] items)
    {
        var sequence = new SequenceNode();
        foreach (var item in items)
        {
            sequence.Add(item);
        }

        return sequence;
    }
}
