using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Manifests.Build.Tasks;
using Manifests.Core.Output;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Manifests.Build.Tests.Tasks;

public sealed class WriteManifestsTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly FakeEngine _engine = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void Says_once_what_it_wrote()
    {
        Compile("Hello", Carried.Pod("a"), Carried.Service("b"));

        Assert.True(Run(["Hello.dll"]));
        Assert.True(Run(["Hello.dll"]));

        Assert.Equal([$"Hello -> {_temp["out/"]} (2 objects)"], _engine.Messages);
        Assert.True(File.Exists(_temp["out/kustomization.yaml"]));
    }

    [Fact]
    public void Is_silent_where_nothing_is_carried()
    {
        Compile("Hello");

        Assert.True(Run(["Hello.dll"]));

        Assert.Empty(_engine.Messages);
        Assert.False(Directory.Exists(_temp["out"]));
    }

    [Fact]
    public void Puts_each_assembly_its_own_image_in()
    {
        Compile("Web", Carried.Pod("web", declaringType: "Web", image: CarriedManifest.ImageToken));
        Compile("My Api", Carried.Pod("api", declaringType: "Api", image: CarriedManifest.ImageToken));

        Assert.True(Run(["Web.dll", "My Api.dll"], Image("Web", "r.example/web:1")));

        Assert.EndsWith("image: r.example/web:1\n", File.ReadAllText(_temp["out/web.pod.yaml"]), StringComparison.Ordinal);
        Assert.EndsWith("image: my-api:latest\n", File.ReadAllText(_temp["out/api.pod.yaml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_code_and_file_in_its_errors()
    {
        var broken = _temp.Write("Broken.dll", "no assembly");

        Assert.False(Run(["Broken.dll"]));

        var error = Assert.Single(_engine.Errors);
        Assert.Equal(("MANIFESTS002", broken), (error.Code, error.File));
    }

    [Fact]
    public void No_name_gets_into_a_message_unseen()
    {
        Compile("Hello", Carried.Pod("a\n::error::b\u202e"));

        Assert.False(Run(["Hello.dll"]));

        var error = Assert.Single(_engine.Errors);
        Assert.Equal("MANIFESTS003", error.Code);
        Assert.Contains("'a\\u000a::error::b\\u202e'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_cannot_be_written_is_an_error_and_not_an_exception()
    {
        Compile("Hello", Carried.Pod("a"));
        _temp.Write("out", "a file where the folder belongs");

        Assert.False(Run(["Hello.dll"]));

        Assert.Equal("MANIFESTS007", Assert.Single(_engine.Errors).Code);
    }

    [Fact]
    public void Finds_the_assemblies_that_need_an_image()
    {
        var web = Compile("Web", Carried.Pod("web", image: CarriedManifest.ImageToken));
        var api = Compile("Api", Carried.Pod("api", image: "nginx"));
        var task = new FindImages { BuildEngine = _engine, Assemblies = [new TaskItem(web), new TaskItem(api)] };

        Assert.True(task.Execute());

        Assert.Equal([web], task.Needing.Select(item => item.ItemSpec));
    }

    [Fact]
    public void Yaml_is_written_as_it_is_unless_it_cannot_stand_by_itself()
    {
        Compile("Hello");
        _temp.Write("k8s/a.yaml", "# about\r\n---\r\n# the first\r\napiVersion: v1\r\nkind: Namespace\r\nmetadata: {name: a} # a\r\n---\r\napiVersion: v1\r\nkind: List\r\nitems:\r\n- {apiVersion: v1, kind: Namespace, metadata: {name: b}}\r\n...\r\n");
        _temp.Write("k8s/c.json", """{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "c"}}""");
        _temp.Write("k8s/kustomization.yaml", "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n");

        Assert.True(RunYaml("object", "k8s/a.yaml", "k8s/c.json", "k8s/kustomization.yaml"));

        Assert.Equal("# the first\napiVersion: v1\nkind: Namespace\nmetadata: {name: a} # a\n", File.ReadAllText(_temp["out/a.namespace.yaml"]));
        Assert.Equal("apiVersion: v1\nkind: Namespace\nmetadata:\n  name: b\n", File.ReadAllText(_temp["out/b.namespace.yaml"]));
        Assert.Equal("apiVersion: v1\nkind: Namespace\nmetadata:\n  name: c\n", File.ReadAllText(_temp["out/c.namespace.yaml"]));
        Assert.Equal(["a.namespace.yaml", "b.namespace.yaml", "c.namespace.yaml", "kustomization.yaml"], _temp.Files("out"));
    }

    [Fact]
    public void Yaml_has_a_file_of_its_own_in_the_layout_of_classes()
    {
        Compile("Hello", Carried.Pod("a"));
        _temp.Write("k8s/shop/web.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n---\napiVersion: v1\nkind: Namespace\nmetadata: {name: b}\n");

        Assert.True(RunYaml("class", "k8s/shop/web.yaml"));

        Assert.Equal(["Hello.yaml", "k8s.shop.web.yaml", "kustomization.yaml"], _temp.Files("out"));
    }

    [Fact]
    public void Yaml_of_an_environment_goes_into_its_folder_and_other_yaml_into_all()
    {
        Compile("Hello");
        _temp.Write("a.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n");
        _temp.Write("b.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: b}\n");

        Assert.True(RunYaml("object", new TaskItem("a.yaml"), new TaskItem("b.yaml", new Dictionary<string, string> { ["Environment"] = "prod, staging" })));

        Assert.Equal(["prod/a.namespace.yaml", "prod/b.namespace.yaml", "prod/kustomization.yaml", "staging/a.namespace.yaml", "staging/b.namespace.yaml", "staging/kustomization.yaml"], _temp.Files("out"));
    }

    [Fact]
    public void An_object_of_a_class_and_of_yaml_is_written_twice()
    {
        Compile("Hello", Carried.Pod("a"));
        _temp.Write("k8s/a.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n");

        Assert.False(RunYaml("object", "k8s/a.yaml"));

        var error = Assert.Single(_engine.Errors);
        Assert.Equal("MANIFESTS005", error.Code);
        Assert.Contains("'k8s/a.yaml' and class 'Hello' both declare Pod 'a'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_yaml_is_an_error_with_its_line()
    {
        Compile("Hello");
        var path = _temp.Write("k8s/a.yaml", "apiVersion: v1\nkind: [\n");

        Assert.False(RunYaml("object", "k8s/a.yaml"));

        var error = Assert.Single(_engine.Errors);
        Assert.Equal(("MANIFESTS009", path), (error.Code, error.File));
        Assert.Contains("'k8s/a.yaml' cannot be written to the manifests: line 2: ", error.Message, StringComparison.Ordinal);
    }

    private string Compile(string name, params CarriedManifest[] manifests) =>
        Compiled.To(_temp[name + ".dll"], CarrierSource.For(manifests));

    private bool RunYaml(string layout, params string[] files) => RunYaml(layout, [.. files.Select(file => new TaskItem(file))]);

    private bool RunYaml(string layout, params TaskItem[] files) => new WriteManifests
    {
        BuildEngine = _engine,
        Assemblies = [new TaskItem("Hello.dll")],
        Yaml = files,
        Layout = layout,
        OutputFolder = "out/",
        ListFile = "obj/list.txt",
        ProjectFolder = _temp.Root,
        ProjectName = "Hello",
    }.Execute();

    private bool Run(string[] assemblies, params ITaskItem[] images) => new WriteManifests
    {
        BuildEngine = _engine,
        Assemblies = [.. assemblies.Select(assembly => new TaskItem(assembly))],
        Images = images,
        OutputFolder = "out/",
        ListFile = "obj/list.txt",
        ProjectFolder = _temp.Root,
        ProjectName = "Hello",
    }.Execute();

    private static TaskItem Image(string assembly, string image)
    {
        var item = new TaskItem(assembly);
        item.SetMetadata("Image", image);
        return item;
    }
}
