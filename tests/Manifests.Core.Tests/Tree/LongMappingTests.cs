using System.Globalization;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Tests.Tree;

/// <summary>A mapping with more fields than one looks through finds them all the same.</summary>
public class LongMappingTests
{
    [Fact]
    public void Fields_are_found_after_every_kind_of_change()
    {
        var mapping = new MappingNode();
        for (var i = 0; i < 100; i++)
        {
            mapping.Set(Key(i), ScalarNode.Integer(i));
        }

        Assert.Equal("50", mapping.FindText(Key(50)));

        mapping.Set("new", ScalarNode.Integer(-1));
        mapping.Set(Key(50), ScalarNode.Integer(-2));
        Assert.True(mapping.Remove(Key(10)));
        Assert.False(mapping.Remove(Key(10)));
        Assert.Equal((null, "-1", "-2", "99"), (mapping.FindText(Key(10)), mapping.FindText("new"), mapping.FindText(Key(50)), mapping.FindText(Key(99))));

        mapping.Sort(key => key == "new" ? 0 : 1);
        Assert.Equal("new", mapping[0].Key);
        Assert.All(Enumerable.Range(11, 39), i => Assert.Equal(Key(i), mapping.FindText(Key(i))));
        Assert.Equal(100, mapping.Count);
    }

    private static string Key(int i) => i.ToString(CultureInfo.InvariantCulture);
}
