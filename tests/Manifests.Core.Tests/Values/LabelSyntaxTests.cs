using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Manifests.Core.Values;

namespace Manifests.Core.Tests.Values;

public class LabelSyntaxTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["aZ09-._ /@:ß"], 0, 100];

    [Theory]
    [InlineData("app")]
    [InlineData("App_1.x-y")]
    [InlineData("app.kubernetes.io/name")]
    public void A_key(string key) => Assert.Null(LabelSyntax.KeyProblem(key));

    [Theory]
    [InlineData("", "its name part must be non-empty", null)]
    [InlineData("a b", "its name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character", "a-b")]
    [InlineData("/a", "its prefix part must be non-empty", "a")]
    [InlineData("a/", "its name part must be non-empty", null)]
    [InlineData("Example.com/a", "its prefix part is wrong: a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character", "example.com/a")]
    [InlineData("a/b/c", "a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')", "a/b-c")]
    public void No_key(string key, string problem, string? suggestion)
    {
        Assert.Equal(problem, LabelSyntax.KeyProblem(key));
        Assert.Equal(suggestion, LabelSyntax.SuggestKey(key));
    }

    [Fact]
    public void Only_the_prefix_of_an_annotation_may_have_capitals()
    {
        Assert.NotNull(LabelSyntax.KeyProblem("Example.com/a"));
        Assert.Null(LabelSyntax.AnnotationKeyProblem("Example.com/a"));
        Assert.NotNull(LabelSyntax.AnnotationKeyProblem("a/b/c"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("web")]
    [InlineData("1.2_x-Y")]
    public void A_value(string value) => Assert.Null(LabelSyntax.ValueProblem(value));

    [Theory]
    [InlineData("x@y.z", "x-y.z")]
    [InlineData("web:1.2", "web-1.2")]
    [InlineData("-a-", "a")]
    [InlineData("a b", "a-b")]
    [InlineData("@", "")]
    public void No_value(string value, string suggestion)
    {
        Assert.StartsWith("a valid label must be an empty string or consist of", LabelSyntax.ValueProblem(value));
        Assert.Equal(suggestion, LabelSyntax.SuggestValue(value));
    }

    [Fact]
    public void Lengths()
    {
        Assert.Null(LabelSyntax.ValueProblem(new string('x', 63)));
        Assert.Equal("it must be no more than 63 bytes, and has 64", LabelSyntax.ValueProblem(new string('x', 64)));
        Assert.Null(LabelSyntax.KeyProblem(new string('a', 253) + "/" + new string('x', 63)));
        Assert.NotNull(LabelSyntax.KeyProblem(new string('a', 254) + "/x"));
        Assert.Equal("its name part must be no more than 63 bytes, and has 64", LabelSyntax.KeyProblem(new string('x', 64)));
    }

    [Fact]
    public void All_annotations_together_have_a_limit()
    {
        Assert.Null(LabelSyntax.SizeProblem([Pair("k", 262143)]));
        Assert.Equal("they have 262145 bytes together, and may not be more than 262144 bytes", LabelSyntax.SizeProblem([Pair("k", 262143), Pair("l", 0)]));
    }

    [Fact]
    public void A_suggestion_is_always_valid() => Texts.Sample(text =>
    {
        Assert.Null(LabelSyntax.ValueProblem(LabelSyntax.SuggestValue(text)));
        Assert.True(LabelSyntax.SuggestKey(text) is not { } key || LabelSyntax.KeyProblem(key) is null);
    });

    [VerdictFact]
    public void What_the_API_server_was_seen_to_refuse()
    {
        Assert.All(Verdict.On("NAM13").Select(verdict => verdict.RefusedValue!), key => Assert.NotNull(LabelSyntax.KeyProblem(key)));
        Assert.All(Verdict.On("NAM14").Select(verdict => verdict.RefusedValue!), value => Assert.NotNull(LabelSyntax.ValueProblem(value)));
        Assert.All(Verdict.On("NAM15").Select(verdict => verdict.RefusedValue).OfType<string>(), key => Assert.NotNull(LabelSyntax.AnnotationKeyProblem(key)));
    }

    private static KeyValuePair<string, string> Pair(string key, int length) => new(key, new string('x', length));
}
