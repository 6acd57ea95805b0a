using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Yaml.Reading;

/// <summary>A value without quotes is to the reader what it is to kubectl.</summary>
public class PlainScalarTests
{
    [GoFactsFact]
    public void Every_text_of_the_table_is_what_it_is_to_the_API_server()
    {
        var wrong = new List<string>();
        foreach (var (text, isText, detail) in GoFacts.All())
        {
            var file = YamlReader.Read($"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  key: {text}\n", "a.yaml");
            var seen = file.Problems.Any(problem => problem.Rule.Severity == Manifests.Core.Rules.RuleSeverity.Error)
                ? "yaml-error"
                : (file.Documents[0].Root as MappingNode).Find("data.key") switch
                {
                    ScalarNode { Type: ScalarType.Boolean } => "decode-error json: cannot unmarshal bool",
                    ScalarNode { Type: ScalarType.Integer or ScalarType.Number } => "decode-error json: cannot unmarshal number",
                    _ => "ok",
                };
            if (!detail.StartsWith(seen, System.StringComparison.Ordinal) || isText != (seen == "ok"))
            {
                wrong.Add($"{text}: {seen}, not {detail} {string.Join(' ', file.Problems.SelectMany(problem => problem.Arguments))}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("0644", ScalarType.Integer, "420")]
    [InlineData("0o644", ScalarType.Integer, "420")]
    [InlineData("0x1F", ScalarType.Integer, "31")]
    [InlineData("-0b101", ScalarType.Integer, "-5")]
    [InlineData("1_000", ScalarType.Integer, "1000")]
    [InlineData("+1", ScalarType.Integer, "1")]
    [InlineData("-0", ScalarType.Integer, "0")]
    [InlineData("9223372036854775807", ScalarType.Integer, "9223372036854775807")]
    [InlineData("-9223372036854775808", ScalarType.Integer, "-9223372036854775808")]
    [InlineData("18446744073709551615", ScalarType.Number, "18446744073709551615")]
    [InlineData("123456789012345678901234567890", ScalarType.Number, "123456789012345678901234567890")]
    [InlineData("1.10", ScalarType.Number, "1.10")]
    [InlineData("08", ScalarType.Integer, "8")]
    [InlineData("+.5", ScalarType.Number, "0.5")]
    [InlineData("1e3", ScalarType.Number, "1.0e3")]
    [InlineData("1E400", ScalarType.String, "1E400")]
    [InlineData("22:22", ScalarType.String, "22:22")]
    [InlineData("2024-01-02", ScalarType.String, "2024-01-02")]
    [InlineData("yes", ScalarType.Boolean, "true")]
    [InlineData("Off", ScalarType.Boolean, "false")]
    [InlineData("tRue", ScalarType.String, "tRue")]
    [InlineData("~", ScalarType.Null, "")]
    [InlineData("", ScalarType.Null, "")]
    [InlineData("\"12\"", ScalarType.String, "12")]
    [InlineData("!!str 12", ScalarType.String, "12")]
    [InlineData("!other 12", ScalarType.String, "12")]
    [InlineData("! 12", ScalarType.String, "12")]
    [InlineData("!!int \"12\"", ScalarType.Integer, "12")]
    [InlineData("!!float 3", ScalarType.Integer, "3")]
    [InlineData("!!binary aGVsbG8=", ScalarType.String, "hello")]
    public void A_value_has_a_type_and_a_text(string written, ScalarType type, string text)
    {
        var value = (ScalarNode)((MappingNode)YamlReader.Read("a: " + written, "a.yaml").Documents.Single().Root!)["a"]!;

        Assert.Equal((type, text), (value.Type, value.Text));
    }

    [Theory]
    [InlineData("8080", "8080")]
    [InlineData("0x1F", "31")]
    [InlineData("true", "true")]
    [InlineData("off", "false")]
    [InlineData("1.5", "1.5")]
    [InlineData("1e7", "1e+07")]
    [InlineData("1000000.0", "1e+06")]
    [InlineData("100000.25", "100000.25")]
    [InlineData("0.00001", "1e-05")]
    [InlineData("-0.25", "-0.25")]
    [InlineData("2024-01-02", "2024-01-02")]
    [InlineData("\"<<\"", "<<")]
    public void A_key_is_a_text(string written, string key) =>
        Assert.Equal(key, ((MappingNode)YamlReader.Read(written + ": x", "a.yaml").Documents.Single().Root!)[0].Key);
}
