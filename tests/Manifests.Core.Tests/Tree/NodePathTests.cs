using System.Linq;
using Manifests.Core.Tests.Yaml;
using Manifests.Core.Tree;

namespace Manifests.Core.Tests.Tree;

public class NodePathTests
{
    private static readonly MappingNode Pod = FirstExample.Pod();

    [Fact]
    public void A_path_leads_to_a_value() => Assert.Equal("hello-pod", Pod.FindText("metadata.name"));

    [Fact]
    public void The_empty_path_leads_nowhere_else() => Assert.Same(Pod, Pod.Find(""));

    [Theory]
    [InlineData("spec.template.spec")]
    [InlineData("kind.name")]
    [InlineData("spec.containers.name")]
    [InlineData("Kind")]
    public void A_path_with_a_missing_step_leads_to_nothing(string path)
    {
        Assert.Null(Pod.Find(path));
        Assert.Null(Pod.FindText(path));
        Assert.Empty(Pod.FindItems(path));
    }

    [Fact]
    public void A_mapping_and_null_have_no_text()
    {
        var mapping = new MappingNode();
        mapping.Set("nothing", ScalarNode.Null());
        Assert.Null(mapping.FindText("nothing"));
        Assert.Null(Pod.FindText("metadata"));
    }

    [Fact]
    public void Nothing_can_be_looked_through() => Assert.Null(((MappingNode?)null).Find("a.b"));

    [Fact]
    public void Items_that_are_no_mappings_are_left_out()
    {
        var mapping = new MappingNode();
        mapping.Sequence("items").Add(ScalarNode.String("text"));
        mapping.Sequence("items").Add(new MappingNode());
        Assert.Single(mapping.FindItems("items"));
        Assert.Equal("hello-container", Pod.FindItems("spec.containers").Single().FindText("name"));
    }

    [Fact]
    public void Setting_makes_the_steps_that_lead_there()
    {
        var mapping = new MappingNode();
        mapping.SetAt("a.b.c", ScalarNode.Integer(1));
        mapping.SetAt("d", ScalarNode.Integer(2));
        Assert.Equal("1", mapping.FindText("a.b.c"));
        Assert.Equal("2", mapping.FindText("d"));
        Assert.Same(mapping.Find("a.b"), mapping.Ensure("a.b"));
    }
}
