using System.Linq;
using CsCheck;
using Manifests.Core.Values;

namespace Manifests.Core.Tests.Values;

public class EnvironmentNamesTests
{
    [Theory]
    [InlineData("ASPNETCORE_URLS")]
    [InlineData("1")]
    [InlineData(".a b:c")]
    public void A_name(string name) => Assert.Null(EnvironmentNames.Problem(name));

    [Theory]
    [InlineData("A=B", "A_B")]
    [InlineData("Größe", "Gr__e")]
    [InlineData("A\tB", "A_B")]
    [InlineData("=", null)]
    public void No_name(string name, string? suggestion)
    {
        Assert.Equal("a valid environment variable name must consist only of printable ASCII characters other than '='", EnvironmentNames.Problem(name));
        Assert.Equal(suggestion, EnvironmentNames.Suggest(name));
    }

    [Fact]
    public void An_empty_name() => Assert.Equal("a name is required", EnvironmentNames.Problem(""));

    [Fact]
    public void A_suggestion_is_always_valid() =>
        Gen.String.Sample(text => Assert.True(EnvironmentNames.Suggest(text) is not { } name || EnvironmentNames.Problem(name) is null));

    [VerdictFact]
    public void What_the_API_server_was_seen_to_say() => Assert.All(
        Verdict.On("NAM11").Select(verdict => verdict.RefusedValue).OfType<string>(),
        name => Assert.Contains(EnvironmentNames.Problem(name)!, Verdict.On("NAM11")[0].Message));
}
