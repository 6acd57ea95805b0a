using System;
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

    private string Compile(string name, params CarriedManifest[] manifests) =>
        Compiled.To(_temp[name + ".dll"], CarrierSource.For(manifests));

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
