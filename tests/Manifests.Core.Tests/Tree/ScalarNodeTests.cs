using Manifests.Core.Tree;

namespace Manifests.Core.Tests.Tree;

public class ScalarNodeTests
{
    [Fact]
    public void The_text_is_that_of_the_invariant_culture()
    {
        Assert.Equal("-9223372036854775808", ScalarNode.Integer(long.MinValue).Text);
        Assert.Equal("0.1", ScalarNode.Number(0.1).Text);
        Assert.Equal("true", ScalarNode.Boolean(true).Text);
        Assert.Equal("", ScalarNode.Null().Text);
    }

    [Fact]
    public void Only_an_integer_is_one()
    {
        Assert.True(ScalarNode.Integer(-8).TryGetInteger(out var value));
        Assert.Equal(-8, value);
        Assert.False(ScalarNode.String("8").TryGetInteger(out _));
        Assert.False(ScalarNode.Number(8).TryGetInteger(out _));
    }
}
