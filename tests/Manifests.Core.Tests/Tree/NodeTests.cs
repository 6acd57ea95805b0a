using System;
using Manifests.Core.Tree;

namespace Manifests.Core.Tests.Tree;

public class NodeTests
{
    [Fact]
    public void Equality_is_that_of_the_content_wherever_it_was_written()
    {
        var here = Service(new Origin("a.cs", 1, 2));
        var there = Service(new Origin("b.yaml", 30, 4) { Line = 3, Column = 1 });
        Assert.True(here.Equals(there));
        Assert.Equal(here.GetHashCode(), there.GetHashCode());

        here.Freeze();
        there.Freeze();
        Assert.True(here.Equals(there));
        Assert.Equal(here.GetHashCode(), there.GetHashCode());
    }

    [Fact]
    public void A_frozen_tree_equals_one_that_is_not()
    {
        var frozen = Service();
        frozen.Freeze();
        Assert.True(frozen.Equals(Service()));
        Assert.Equal(frozen.GetHashCode(), Service().GetHashCode());
    }

    [Fact]
    public void A_change_deep_down_makes_a_difference()
    {
        var changed = Service();
        changed.SetAt("spec.selector.app", ScalarNode.String("hallo"));
        Assert.False(Service().Equals(changed));
        changed.Freeze();
        Assert.False(Service().Equals(changed));
    }

    [Fact]
    public void The_order_of_fields_and_of_items_counts()
    {
        Assert.False(Mapping("a", "b").Equals(Mapping("b", "a")));
        Assert.False(Sequence("a", "b").Equals(Sequence("b", "a")));
        Assert.False(Sequence().Equals(Mapping()));
    }

    [Fact]
    public void The_type_of_a_scalar_counts() => Assert.False(ScalarNode.String("8080").Equals(ScalarNode.Integer(8080)));

    [Fact]
    public void Null_is_no_empty_text() => Assert.False(ScalarNode.Null().Equals(ScalarNode.String("")));

    [Fact]
    public void A_frozen_tree_never_changes()
    {
        var service = Service();
        service.Freeze();
        var ports = (SequenceNode)service.Find("spec.ports")!;

        Assert.True(ports.IsFrozen);
        Assert.Throws<InvalidOperationException>(() => service.Set("kind", ScalarNode.String("Pod")));
        Assert.Throws<InvalidOperationException>(() => service.Remove("kind"));
        Assert.Throws<InvalidOperationException>(() => service.Sort(_ => 0));
        Assert.Throws<InvalidOperationException>(() => service.SetAt("spec.selector.app", ScalarNode.Null()));
        Assert.Throws<InvalidOperationException>(() => ports.Add(ScalarNode.Null()));
    }

    [Fact]
    public void A_clone_is_equal_knows_the_same_origins_and_can_change()
    {
        var origin = new Origin("a.cs", 1, 2);
        var service = Service(origin);
        service.Freeze();

        var clone = (MappingNode)service.Clone();
        Assert.True(service.Equals(clone));
        Assert.Same(origin, clone.Find("spec.selector.app")!.Origin);
        Assert.Same(origin, clone[0].KeyOrigin);

        clone.SetAt("spec.selector.app", ScalarNode.String("other"));
        Assert.Equal("hello", service.FindText("spec.selector.app"));
    }

    private static MappingNode Service(Origin? origin = null)
    {
        var service = new MappingNode(origin);
        service.Set("kind", ScalarNode.String("Service", origin), origin);
        service.SetAt("spec.selector.app", ScalarNode.String("hello", origin));
        service.Mapping("spec").Sequence("ports", origin).Add(ScalarNode.Integer(80, origin));
        return service;
    }

    private static MappingNode Mapping(params string[] keys)
    {
        var mapping = new MappingNode();
        Array.ForEach(keys, key => mapping.Set(key, ScalarNode.Null()));
        return mapping;
    }

    private static SequenceNode Sequence(params string[] items)
    {
        var sequence = new SequenceNode();
        Array.ForEach(items, item => sequence.Add(ScalarNode.String(item)));
        return sequence;
    }
}
