using System;
using Manifests.Build.Carriers;
using Manifests.Core.Output;

namespace Manifests.Build.Tests.Carriers;

public sealed class CarriedYamlTests
{
    private static readonly CarriedManifest Pod = Carried.Pod("web", "shop", "Shop.Web");

    [Fact]
    public void What_was_generated_is_written_as_it_is() => Assert.Equal(Pod, Complete(Pod));

    [Theory]
    [InlineData("---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: more\n")]
    [InlineData("kind: Secret\n")]
    [InlineData("spec: [\n")]
    [InlineData("...\nkind: Secret\n")]
    [InlineData("# no end of line")]
    [InlineData("\u0007\n")]
    public void A_document_with_more_than_its_object_is_refused(string more) => AssertRefused(Pod with { Yaml = Pod.Yaml + more });

    [Fact]
    public void Another_object_than_the_heading_names_is_refused()
    {
        AssertRefused(Pod with { Kind = "Secret" });
        AssertRefused(Pod with { Name = "../web" });
        AssertRefused(Pod with { Namespace = null });
        AssertRefused(Pod with { Namespace = "kube-system" });
        AssertRefused(Pod with { ApiVersion = "v2" });
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n")]
    [InlineData("text\n")]
    [InlineData("apiVersion: v1\nkind: List\nitems: []\n")]
    public void What_is_no_object_is_refused(string yaml) => AssertRefused(Pod with { Yaml = yaml });

    [Theory]
    [InlineData("registry.example/web:1", "registry.example/web:1")]
    [InlineData("[::1]:5000/web:1", "\"[::1]:5000/web:1\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("a\n---\nkind: Secret", "|-\n        a\n        ---\n        kind: Secret")]
    public void An_image_stays_one_text_whatever_it_is(string image, string written)
    {
        var pod = Carried.Pod("web", image: CarriedManifest.ImageToken);

        Assert.EndsWith($"      image: {written}\n", CarriedYaml.Complete(pod, image, "Web.dll").Yaml, StringComparison.Ordinal);
    }

    private static CarriedManifest Complete(CarriedManifest manifest) => CarriedYaml.Complete(manifest, "unused:1", "/bin/Web.dll");

    private static void AssertRefused(CarriedManifest manifest)
    {
        var problem = Assert.Throws<BuildProblem>(() => Complete(manifest));
        Assert.Equal((ProblemCodes.UnreadableCarrier, "/bin/Web.dll"), (problem.Code, problem.File));
        Assert.Contains("'/bin/Web.dll'", problem.Message, StringComparison.Ordinal);
    }
}
