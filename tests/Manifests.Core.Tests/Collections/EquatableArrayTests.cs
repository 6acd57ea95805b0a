using System;
using System.Linq;
using Manifests.Core.Collections;

namespace Manifests.Core.Tests.Collections;

public class EquatableArrayTests
{
    [Fact]
    public void Lists_with_equal_items_are_equal()
    {
        EquatableArray<string> one = ["a", "b"];
        var other = new[] { "a", "b" }.ToEquatableArray();
        Assert.True(one == other);
        Assert.False(one != other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void The_order_and_the_number_of_items_count()
    {
        EquatableArray<string> one = ["a", "b"];
        Assert.True(one != ["b", "a"]);
        Assert.True(one != ["a", "b", "b"]);
        Assert.True(one != []);
    }

    [Fact]
    public void Nothing_is_an_empty_list_and_null_is_none()
    {
        EquatableArray<string> none = [];
        EquatableArray<string>? absent = null;
        Assert.Empty(none);
        Assert.Equal(Enumerable.Empty<string>().ToEquatableArray(), none);
        Assert.True(none != absent);
        Assert.True(absent != none);
        Assert.True(absent == null);
        Assert.Throws<IndexOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void Adding_makes_another_list()
    {
        EquatableArray<int> one = [1, 2];
        Assert.Equal([1, 2, 3], one.AddRange([3]));
        Assert.Equal(2, one.Count);
        Assert.Equal(3, one.Sum());
        Assert.Equal([3], ((EquatableArray<int>)[]).AddRange([3]));
    }
}
