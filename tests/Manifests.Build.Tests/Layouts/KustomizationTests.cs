using System.Collections.Generic;
using System.Linq;
using Manifests.Build.Layouts;
using Manifests.Core.Yaml;

namespace Manifests.Build.Tests.Layouts;

public class KustomizationTests
{
    private static readonly string[] Paths =
    [
        "web.deployment.yaml", "prod/web.service.yaml", "shop/web.configmap.yaml", "1.2.yaml", "Shop.Web.yaml", "a-b_c.yaml", "x", "a b.yaml", "ä.yaml", "0.yaml",
        "yes", "null", "12", "1e3", "- a.yaml", "a: b.yaml", "a #b.yaml", "'a'.yaml", "a:", "[a].yaml", "~", "",
    ];

    public static TheoryData<string> Names() => [.. Paths];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_is_written_as_the_library_writes_it(string path)
    {
        var expected = Kustomization.WriteAny(["first.yaml", path]);

        Assert.Equal(expected, Kustomization.Write([File("first.yaml"), File(path)]));
    }

    [Fact]
    public void Names_that_need_no_quotes_are_a_list_of_lines()
    {
        var plain = Paths.Where(PlainScalars.IsPlain).ToList();

        Assert.Equal(Kustomization.WriteAny(plain), Kustomization.WritePlain(plain));
        Assert.Equal("apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n  - a.yaml\n  - b.yaml\n", Kustomization.Write([File("a.yaml"), File("b.yaml")]));
        Assert.Contains("  - \"yes\"\n", Kustomization.Write([File("yes")]));
    }

    private static ManifestFile File(string path) => new(path, "", "a test");
}
