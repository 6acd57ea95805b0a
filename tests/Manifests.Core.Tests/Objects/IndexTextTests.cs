using System.Collections.Immutable;
using System.Linq;
using Manifests.Core.Labels;
using Manifests.Core.Objects;
using Manifests.Core.Tests.Output;
using Manifests.Core.Tests.Yaml;

namespace Manifests.Core.Tests.Objects;

public class IndexTextTests
{
    private static readonly ObjectFacts Pod = ObjectFacts.Of(new KubernetesObject(FirstExample.Pod(), "Shop.Hello"));
    private static readonly ObjectFacts Service = ObjectFacts.Of(new KubernetesObject(FirstExample.Service(), "Shop.Hello"));

    [Fact]
    public void The_text_has_a_line_per_object_in_a_fixed_order()
    {
        const string expected =
            """
            manifests-index 1
            v1 Pod |hello-pod Shop.Hello label=app|hello port=8000|TCP|
            v1 Service |hello-svc Shop.Hello selector=app%003Dhello port=8200|TCP|
            """;

        Assert.Equal(expected, IndexText.Write([Service, Pod], []));
        Assert.Equal(expected, IndexText.Write([Pod, Service], []));
    }

    [Fact]
    public void The_facts_come_back() => Assert.Equal([Pod, Service], IndexText.Read(IndexText.Write([Service, Pod], [])));

    [Fact]
    public void Any_name_comes_back() => Assert.All(HostileNames.All, name =>
    {
        var facts = new ObjectFacts(name, name, name.Length == 0 ? null : name, name, name.Length == 0 ? null : name)
        {
            Labels = ImmutableSortedDictionary<string, string>.Empty.Add(name, name),
            Ports = [new PortFacts(name, name.Length == 0 ? null : name, name)],
            Keys = [name, "other"],
        };
        var read = Assert.Single(IndexText.Read(IndexText.Write([facts], [])));
        Assert.Equal(facts, read);
        Assert.Equal((name, name, facts.Namespace, name, facts.DeclaringType), (read.ApiVersion, read.Kind, read.Namespace, read.Name, read.DeclaringType));
        Assert.Equal(facts.Labels.AsEnumerable(), read.Labels.AsEnumerable());
        Assert.Equal(facts.Ports, read.Ports);
        Assert.Equal(facts.Keys, read.Keys);
    });

    [Theory]
    [InlineData("app=hello,tier in (api,web),zone!=a,canary,!old")]
    [InlineData("")]
    public void A_selector_comes_back(string text)
    {
        Assert.True(LabelSelectorParser.TryParse(text, out var selector, out _));
        var read = Assert.Single(IndexText.Read(IndexText.Write([Service with { Selector = selector }], [])));
        Assert.Equal(selector, read.Selector);
    }

    [Fact]
    public void Damaged_lines_are_skipped()
    {
        var text = IndexText.Write([Pod, Service], []).Insert("manifests-index 1\n".Length, "\nv1\nv1 Pod name type\nv1 Pod a|b|c type\n| | |\n  \n");
        Assert.Equal([Pod, Service], IndexText.Read(text));
    }

    [Fact]
    public void Words_that_are_damaged_or_not_known_are_skipped()
    {
        var text = IndexText.Write([Service], []) + " color=red port=1 port=1|2|3|4 label=a selector=%003D%003D key = =x nonsense %";
        Assert.Equal(Service, Assert.Single(IndexText.Read(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("manifests-index 2\nv1 Pod |a ")]
    [InlineData("v1 Pod |a ")]
    public void An_index_of_another_version_gives_nothing(string text) => Assert.Empty(IndexText.Read(text));
}
