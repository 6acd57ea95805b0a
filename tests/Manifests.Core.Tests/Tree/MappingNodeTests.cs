using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Tests.Tree;

public class MappingNodeTests
{
    [Fact]
    public void A_field_that_is_set_again_keeps_its_place()
    {
        var mapping = Abc();
        mapping.Set("b", ScalarNode.String("new"));
        Assert.Equal(["a", "b", "c"], mapping.Select(entry => entry.Key));
        Assert.Equal("new", mapping.FindText("b"));
    }

    [Fact]
    public void A_field_that_is_removed_is_gone()
    {
        var mapping = Abc();
        Assert.True(mapping.Remove("b"));
        Assert.False(mapping.Remove("b"));
        Assert.Null(mapping["b"]);
        Assert.Equal(2, mapping.Count);
    }

    [Fact]
    public void Keys_differ_by_case() => Assert.Null(Abc()["A"]);

    [Fact]
    public void Sorting_keeps_the_order_of_equal_ranks()
    {
        var mapping = Abc();
        mapping.Sort(key => key == "c" ? 0 : 1);
        Assert.Equal(["c", "a", "b"], mapping.Select(entry => entry.Key));
    }

    [Fact]
    public void A_mapping_or_a_list_takes_the_place_of_another_value()
    {
        var mapping = Abc();
        Assert.Same(mapping.Mapping("a"), mapping.Mapping("a"));
        Assert.Same(mapping.Sequence("b"), mapping.Sequence("b"));
        Assert.Equal(["a", "b", "c"], mapping.Select(entry => entry.Key));
    }

    private static MappingNode Abc()
    {
        var mapping = new MappingNode();
        mapping.Set("a", ScalarNode.Integer(1));
        mapping.Set("b", ScalarNode.Integer(2));
        mapping.Set("c", ScalarNode.Integer(3));
        return mapping;
    }
}
