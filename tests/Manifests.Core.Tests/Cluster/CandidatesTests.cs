using Manifests.Core.Rules;

namespace Manifests.Core.Tests.Cluster;

public class CandidatesTests
{
    [Theory]
    [InlineData("orderz", "orders", "orders")]
    [InlineData("helo", "hello", "hello")]
    [InlineData("payments", "orders", null)]
    [InlineData("ab", "xy", null)]
    [InlineData("8001", "8000", "8000")]
    public void Nearest_IsGivenOnlyWhenItIsNear(string text, string candidate, string? expected) => Assert.Equal(expected, Candidates.Nearest(text, [candidate]));

    [Fact]
    public void OfEquallyNearOnes_TheFirstByNameIsTaken_WhateverTheirOrder()
    {
        Assert.Equal("webs", Candidates.Nearest("webx", ["webz", "webs"]));
        Assert.Equal("webs", Candidates.Nearest("webx", ["webs", "webz"]));
    }

    [Fact]
    public void Nearer_IsTakenBeforeNear() => Assert.Equal("orders", Candidates.Nearest("orderz", ["ordere1", "orders"]));
}
