using System;
using System.IO;

namespace Manifests.Build.Tests.EndToEnd;

/// <summary>YAML files that a build writes beside what the assembly carries.</summary>
[Collection(Builds.Name)]
public sealed class YamlTests : IDisposable
{
    private const string Manifests = "Hello/bin/Debug/net10.0/manifests";

    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void A_life_of_edits()
    {
        _work.Project("Hello", """<ItemGroup><KubernetesYaml Include="k8s/*.yaml" Emit="true" /><KubernetesYaml Include="only-checked/*.yaml" /></ItemGroup>""");
        _work.Carry("Hello", Carried.Pod("hello-pod"));
        _work.Write("Hello/k8s/a.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop} # ours\n");
        _work.Write("Hello/only-checked/b.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: theirs}\n");

        Assert.Contains("(2 objects)", _work.Build("Hello"), StringComparison.Ordinal);
        Assert.Equal(["hello-pod.pod.yaml", "kustomization.yaml", "shop.namespace.yaml"], _work.Files(Manifests));
        Assert.Equal("apiVersion: v1\nkind: Namespace\nmetadata: {name: shop} # ours\n", _work.Read(Manifests + "/shop.namespace.yaml"));

        // A second build does nothing; an edit of a file alone is a reason to run.
        Assert.DoesNotContain("objects)", _work.Build("Hello", "--no-restore"), StringComparison.Ordinal);
        _work.Write("Hello/k8s/a.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop} # yours\n");
        _work.Build("Hello", "--no-restore");
        Assert.Contains("# yours", _work.Read(Manifests + "/shop.namespace.yaml"), StringComparison.Ordinal);

        // What becomes of a file that goes.
        File.Delete(_work["Hello/k8s/a.yaml"]);
        _work.Build("Hello", "--no-restore");
        Assert.Equal(["hello-pod.pod.yaml", "kustomization.yaml"], _work.Files(Manifests));
    }

    [Fact]
    public void Publishing_writes_them_too()
    {
        _work.Project("Hello", """<ItemGroup><KubernetesYaml Include="k8s/*.yaml" Emit="true" /></ItemGroup>""");
        _work.Write("Hello/k8s/a.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n");

        _work.Dotnet("Hello", "publish", "-o", _work["out"]).Succeeded();

        Assert.Equal(["kustomization.yaml", "shop.namespace.yaml"], _work.Files("out/manifests"));
    }
}
