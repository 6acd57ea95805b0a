using System.Linq;
using CsCheck;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Yaml;

/// <summary>Which texts are plain, quoted or literal blocks.</summary>
public class TextStyleTests
{
    [Fact]
    public void Ordinary_texts_stay_plain() => Assert.All(TrickyTexts.Ordinary, text => Assert.Equal(text, Written(text)));

    [Fact]
    public void What_looks_like_another_type_is_quoted() => Assert.All(TrickyTexts.LikeOtherTypes, text => Assert.Equal($"\"{text}\"", Written(text)));

    [GoFactsFact]
    public void What_Go_takes_for_another_type_is_quoted() =>
        Assert.All(GoFacts.TextsThatChange(), text => Assert.StartsWith("\"", Written(text)));

    [Theory]
    [InlineData("a\nb", "|-\n  a\n  b")]
    [InlineData("a\nb\n", "|\n  a\n  b")]
    [InlineData("a\n\nb\n\n", "|+\n  a\n\n  b\n")]
    [InlineData("  a\nb", "|2-\n    a\n  b")]
    [InlineData("\na\n", "|2\n\n  a")]
    [InlineData("#!/bin/sh\n\techo  \"$X\" \n", "|\n  #!/bin/sh\n  \techo  \"$X\" ")]
    [InlineData("Grüße\n😀\n", "|\n  Grüße\n  😀")]
    public void Lines_become_a_literal_block(string text, string written) => Assert.Equal(written, Written(text));

    [Theory]
    [InlineData("a\r\nb", @"a\r\nb")]
    [InlineData("\n\n", @"\n\n")]
    [InlineData("a\n \nb", @"a\n \nb")]
    [InlineData("12\n", @"12\n")]
    [InlineData("a\nb ", @"a\nb ")]
    [InlineData("\ta\nb", "\ta\\nb")]
    [InlineData("a\n\u0085", @"a\n\N")]
    [InlineData("a\n\u2028", @"a\n\L")]
    [InlineData("\ufeffa\n", @"\uFEFFa\n")]
    [InlineData("\0\u0007\u001b\u007f\uffff", @"\0\a\e\x7F\uFFFF")]
    [InlineData("😀", @"\U0001F600")]
    public void What_a_block_cannot_keep_is_escaped(string text, string escaped) => Assert.Equal($"\"{escaped}\"", Written(text));

    [Fact]
    public void Halves_of_surrogate_pairs_become_replacement_characters()
    {
        Assert.Equal("\"a\uFFFD\"", Written("a\ud800"));
        Assert.Equal("\"\uFFFD\uFFFD\"", Written("\udc00\ud800"));
        Assert.Equal("\"\uFFFD\\U0001F600\"", Written("\ud83d😀"));
    }

    [Fact]
    public void No_text_has_another_style() => RandomTexts.Any.Sample(text => Assert.DoesNotMatch("^['>]", Written(text)));

    [Fact]
    public void Every_document_ends_with_a_newline_and_has_no_carriage_return() => RandomTexts.Any.Sample(text =>
    {
        var yaml = YamlWriter.Write(Sample.Of(text));
        Assert.EndsWith("\n", yaml);
        Assert.DoesNotContain(yaml, c => c is '\r' or '\ufeff' || char.IsControl(c) && c is not ('\n' or '\t'));
    });

    private static string Written(string text)
    {
        var document = new MappingNode();
        document.Set("k", ScalarNode.String(text));
        var yaml = YamlWriter.Write(document);
        Assert.StartsWith("k: ", yaml);
        Assert.EndsWith("\n", yaml);
        return yaml[3..^1];
    }
}
