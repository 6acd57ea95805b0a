using System.Linq;
using CsCheck;
using Manifests.Core.Values;

namespace Manifests.Core.Tests.Values;

public class DnsNamesTests
{
    private static readonly Gen<string> Names = Gen.String[Gen.Char["aZ09-._ /ß"], 0, 300];

    [Theory]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("my-name")]
    [InlineData("123-abc")]
    public void A_label(string text) => Assert.Null(DnsNames.LabelProblem(text));

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("A")]
    [InlineData("a_b")]
    [InlineData("ä")]
    [InlineData("a.")]
    public void No_label(string text) => Assert.StartsWith("a lowercase RFC 1123 label must", DnsNames.LabelProblem(text));

    [Fact]
    public void Dots_and_length_are_told_apart()
    {
        Assert.Equal("it must not contain dots", DnsNames.LabelProblem("a.b"));
        Assert.Equal("it must be no more than 63 characters, and has 64", DnsNames.LabelProblem(new string('a', 64)));
        Assert.Null(DnsNames.LabelProblem(new string('a', 63)));
        Assert.Null(DnsNames.SubdomainProblem(new string('a', 253)));
        Assert.Equal("it must be no more than 253 characters, and has 254", DnsNames.SubdomainProblem(new string('a', 254)));
    }

    [Theory]
    [InlineData("a.b", true)]
    [InlineData("a..b", false)]
    [InlineData(".a", false)]
    [InlineData("a.-b", false)]
    public void A_subdomain(string text, bool expected) => Assert.Equal(expected, DnsNames.SubdomainProblem(text) is null);

    [Theory]
    [InlineData("a1", true)]
    [InlineData("1a", false)]
    public void A_label_of_RFC_1035(string text, bool expected) => Assert.Equal(expected, DnsNames.Rfc1035LabelProblem(text) is null);

    [Theory]
    [InlineData("MyConfig", "my-config")]
    [InlineData("my_app", "my-app")]
    [InlineData("OrdersAPI", "orders-api")]
    [InlineData("HTTPServer2", "http-server2")]
    [InlineData("--a  b--", "a-b")]
    [InlineData("a.b", "a-b")]
    [InlineData("__", null)]
    public void The_nearest_label(string text, string? expected) => Assert.Equal(expected, DnsNames.SuggestLabel(text));

    [Theory]
    [InlineData("Example.Com", "example.com")]
    [InlineData("a..b.", "a.b")]
    [InlineData("...", null)]
    public void The_nearest_subdomain(string text, string? expected) => Assert.Equal(expected, DnsNames.SuggestSubdomain(text));

    [Fact]
    public void A_suggestion_is_always_valid() => Names.Sample(text =>
    {
        Assert.True(DnsNames.SuggestLabel(text) is not { } label || DnsNames.LabelProblem(label) is null);
        Assert.True(DnsNames.SuggestSubdomain(text) is not { } subdomain || DnsNames.SubdomainProblem(subdomain) is null);
        Assert.Equal(text.Any(char.IsAsciiLetterOrDigit), DnsNames.SuggestLabel(text) is not null);
    });

    [Theory]
    [InlineData("a")]
    [InlineData("my-app2")]
    [InlineData("a.b-c.d")]
    public void What_is_valid_stays_as_it_is(string text) => Assert.Equal(text, DnsNames.SuggestSubdomain(text));

    [VerdictFact]
    public void What_the_API_server_was_seen_to_refuse()
    {
        Assert.All(Verdict.On("NAM02").Select(verdict => verdict.RefusedValue!), text => Assert.NotNull(DnsNames.SubdomainProblem(text)));
        Assert.All(
            Verdict.On("NAM03", "NAM04", "NAM05", "NAM09", "NAM10", "NAM23").Select(verdict => verdict.RefusedValue).OfType<string>(),
            text => Assert.NotNull(DnsNames.LabelProblem(text)));
    }
}
