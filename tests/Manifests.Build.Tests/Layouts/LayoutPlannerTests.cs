using System.Linq;
using Manifests.Build.Layouts;
using Manifests.Core.Output;

namespace Manifests.Build.Tests.Layouts;

public sealed class LayoutPlannerTests
{
    private static readonly CarriedManifest Pod = Carried.Pod("web", declaringType: "Shop.Web");
    private static readonly CarriedManifest Service = Carried.Service("web", declaringType: "Shop.Web");
    private static readonly CarriedManifest Other = Carried.Pod("api", "shop", "Shop.Api");
    private static readonly CarriedManifest Namespace = Carried.Object("v1", "Namespace", "shop", declaringType: "Shop.Space");

    [Fact]
    public void A_file_for_each_object_in_apply_order() =>
        Assert.Equal(
            ["shop.namespace.yaml", "web.service.yaml", "web.pod.yaml", "shop/api.pod.yaml"],
            Paths(ManifestsLayout.Object, Other, Pod, Service, Namespace));

    [Fact]
    public void The_order_of_the_assembly_does_not_matter() =>
        Assert.Equal(
            LayoutPlanner.Plan([Other, Pod, Service, Namespace], ManifestsLayout.Single, kustomization: true),
            LayoutPlanner.Plan([Namespace, Service, Pod, Other], ManifestsLayout.Single, kustomization: true));

    [Fact]
    public void A_file_for_each_class()
    {
        var files = LayoutPlanner.Plan([Pod, Other, Service], ManifestsLayout.Class, kustomization: false);

        Assert.Equal(["Shop.Web.yaml", "Shop.Api.yaml"], files.Select(file => file.Path));
        Assert.Equal(Service.Yaml + "---\n" + Pod.Yaml, files[0].Text);
    }

    [Fact]
    public void One_file_for_all()
    {
        var file = Assert.Single(LayoutPlanner.Plan([Pod, Service], ManifestsLayout.Single, kustomization: false));

        Assert.Equal(("manifests.yaml", Service.Yaml + "---\n" + Pod.Yaml), (file.Path, file.Text));
    }

    [Fact]
    public void The_kustomization_lists_every_file() =>
        Assert.Equal(
            """
            apiVersion: kustomize.config.k8s.io/v1beta1
            kind: Kustomization
            resources:
              - web.service.yaml
              - web.pod.yaml
              - shop/api.pod.yaml

            """.ReplaceLineEndings("\n"),
            LayoutPlanner.Plan([Other, Pod, Service], ManifestsLayout.Object, kustomization: true)[^1].Text);

    [Theory]
    [InlineData("object")]
    [InlineData("class")]
    [InlineData("single")]
    public void Nothing_carried_means_no_files(string layout) =>
        Assert.Empty(LayoutPlanner.Plan([], ManifestsLayouts.Parse(layout), kustomization: true));

    [Fact]
    public void Two_classes_with_one_object_are_both_named()
    {
        var problem = Clash(ManifestsLayout.Single, Carried.Pod("web", "shop", "A.Web"), Carried.Pod("web", "shop", "B.Web"));

        Assert.Equal(
            "'shop/web.pod.yaml' would be written twice: class 'A.Web' and class 'B.Web' both declare Pod 'web' in namespace 'shop'. "
                + "Rename one of the two objects, or put it into another namespace.",
            problem);
    }

    [Fact]
    public void Two_kinds_of_one_name_share_a_path()
    {
        var problem = Clash(
            ManifestsLayout.Object,
            Carried.Service("web", declaringType: "A"),
            Carried.Object("serving.knative.dev/v1", "Service", "web", declaringType: "B"));

        Assert.Contains("class 'A' (Service 'web' of v1)", problem, System.StringComparison.Ordinal);
        Assert.Contains("class 'B' (Service 'web' of serving.knative.dev/v1)", problem, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_that_differ_in_case_only_are_the_same()
    {
        var problem = Clash(ManifestsLayout.Class, Carried.Pod("a", declaringType: "Shop.Web"), Carried.Pod("b", declaringType: "Shop.WEB"));

        Assert.Contains("class 'Shop.Web' and by class 'Shop.WEB'", problem, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_called_kustomization_is_in_the_way() =>
        Assert.Contains("by the build", Clash(ManifestsLayout.Class, Carried.Pod("a", declaringType: "Kustomization")), System.StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "Object")]
    [InlineData("", "Object")]
    [InlineData("Class", "Class")]
    [InlineData(" single ", "Single")]
    public void Layouts_are_read_in_any_case(string? text, string layout) => Assert.Equal(layout, ManifestsLayouts.Parse(text).ToString());

    [Fact]
    public void Another_layout_is_refused_and_the_allowed_ones_are_named()
    {
        var problem = Assert.Throws<BuildProblem>(() => ManifestsLayouts.Parse("flat"));

        Assert.Equal(ProblemCodes.BadOption, problem.Code);
        Assert.All(new[] { "flat", "object", "class", "single" }, name => Assert.Contains(name, problem.Message, System.StringComparison.Ordinal));
    }

    private static string[] Paths(ManifestsLayout layout, params CarriedManifest[] manifests) =>
        [.. LayoutPlanner.Plan(manifests, layout, kustomization: false).Select(file => file.Path)];

    private static string Clash(ManifestsLayout layout, params CarriedManifest[] manifests)
    {
        var problem = Assert.Throws<BuildProblem>(() => LayoutPlanner.Plan(manifests, layout, kustomization: true));
        Assert.Equal(ProblemCodes.SameFile, problem.Code);
        return problem.Message;
    }
}
