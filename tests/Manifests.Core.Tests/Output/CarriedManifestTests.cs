using Manifests.Core.Objects;
using Manifests.Core.Output;
using Manifests.Core.Tests.Yaml;

namespace Manifests.Core.Tests.Output;

public class CarriedManifestTests
{
    [Fact]
    public void The_constant_is_YAML_behind_comments()
    {
        var carried = CarriedManifest.From(new KubernetesObject(FirstExample.Pod(), "Shop.Hello"), FirstExample.PodYaml);
        Assert.Equal(
            """
            # manifests 1
            # file hello-pod.pod.yaml
            # class Shop.Hello
            # apiVersion v1
            # kind Pod
            # name hello-pod

            """ + FirstExample.PodYaml,
            carried.ToText());
    }

    [Fact]
    public void Any_name_comes_back() => Assert.All(HostileNames.All, name =>
    {
        AssertComesBack(new CarriedManifest(name, "Pod", "shop", "hello", "Shop.Hello", "kind: Pod\n"));
        AssertComesBack(new CarriedManifest("v1", name, null, "hello", "Shop.Hello", "kind: Pod\n"));
        AssertComesBack(new CarriedManifest("v1", "Pod", name, name, name, "kind: Pod\n"));
    });

    [Theory]
    [InlineData("")]
    [InlineData("{}\n")]
    [InlineData("# a comment\nkind: Pod\n")]
    [InlineData("# file other\n# name stolen\nkind: Pod\n")]
    [InlineData("#\n")]
    public void Any_document_comes_back(string yaml) => AssertComesBack(new CarriedManifest("v1", "Pod", null, "hello", "Hello", yaml));

    [Theory]
    [InlineData("")]
    [InlineData("kind: Pod\n")]
    [InlineData("# manifests 1")]
    [InlineData("# manifests 2\n# apiVersion v1\n# kind Pod\n# name a\n")]
    [InlineData("# manifests 10\n# apiVersion v1\n# kind Pod\n# name a\n")]
    [InlineData("# manifests 1\n")]
    [InlineData("# manifests 1\n# apiVersion v1\n# kind Pod\nkind: Pod\n")]
    [InlineData("# manifests 1\n# apiVersion v1\n# kind Pod\n# name")]
    [InlineData("# manifests 1\n#")]
    [InlineData("# manifests 1\n# ")]
    [InlineData("# manifests 1\n#\n\n")]
    public void What_is_none_of_ours_is_not_read(string text)
    {
        Assert.False(CarriedManifest.TryParse(text, out var manifest));
        Assert.Null(manifest);
    }

    private static void AssertComesBack(CarriedManifest carried)
    {
        var text = carried.ToText();
        Assert.True(CarriedManifest.TryParse(text, out var read), text);
        Assert.Equal(carried, read);
    }
}
