using Manifests.Core.Labels;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Labels;

public class LabelSelectorTests
{
    [Fact]
    public void The_API_form_holds_all_requirements()
    {
        var selector = Parse("app=hello,tier in (web,api),zone!=a,canary,!old");
        var written = selector.ToLabelSelector();
        Assert.Equal(
            """
            matchLabels:
              app: hello
            matchExpressions:
              - key: tier
                operator: In
                values:
                  - api
                  - web
              - key: zone
                operator: NotIn
                values:
                  - a
              - key: canary
                operator: Exists
              - key: old
                operator: DoesNotExist

            """,
            YamlWriter.Write(written));
        Assert.Equal(selector, LabelSelector.FromLabelSelector(written));
        Assert.False(selector.IsEqualityOnly);
    }

    [Fact]
    public void A_map_holds_equalities_only()
    {
        var selector = Parse("app=hello,tier=web");
        Assert.True(selector.IsEqualityOnly);
        Assert.Equal("app: hello\ntier: web\n", YamlWriter.Write(selector.ToMap()));
        Assert.Equal(selector, LabelSelector.FromMap(selector.ToMap()));
        Assert.Equal("app: hello\n", YamlWriter.Write(Parse("app=hello,!old").ToMap()));
    }

    [Theory]
    [InlineData("In", true)]
    [InlineData("in", false)]
    [InlineData("1", false)]
    [InlineData("In, NotIn", false)]
    [InlineData("", false)]
    public void An_operator_is_read_by_its_exact_name(string written, bool isOne)
    {
        var selector = new MappingNode();
        var expression = new MappingNode();
        selector.Sequence("matchExpressions").Add(expression);
        expression.Set("key", ScalarNode.String("tier"));
        expression.Set("operator", ScalarNode.String(written));
        expression.Sequence("values").Add(ScalarNode.String("web"));
        Assert.Equal(isOne ? 1 : 0, LabelSelector.FromLabelSelector(selector).Requirements.Count);
    }

    private static LabelSelector Parse(string text)
    {
        Assert.True(LabelSelectorParser.TryParse(text, out var selector, out var error), error);
        return selector;
    }
}
