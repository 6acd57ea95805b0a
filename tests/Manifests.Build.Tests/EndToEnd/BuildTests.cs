using System;
using System.IO;
using System.Linq;
using Manifests.Core.Output;

namespace Manifests.Build.Tests.EndToEnd;

[Collection(Builds.Name)]
public sealed class BuildTests : IDisposable
{
    private const string Manifests = "Hello/bin/Debug/net10.0/manifests";
    private const string Skipped = "Skipping target \"WriteManifests\" because all output files are up-to-date";

    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void A_life_of_edits()
    {
        _work.Project("Hello");
        _work.Carry("Hello", Carried.Pod("hello-pod"), Carried.Service("hello-svc", "shop"));

        var line = $"Hello -> {_work[Manifests]}/ (2 objects)";
        Assert.Contains(line, _work.Build("Hello"), StringComparison.Ordinal);
        Assert.Equal(["hello-pod.pod.yaml", "kustomization.yaml", "shop/hello-svc.service.yaml"], _work.Files(Manifests));

        // A second build does nothing.
        var before = Times();
        var second = _work.Build("Hello", "--no-restore", "-v:d");
        Assert.Contains(Skipped, second, StringComparison.Ordinal);
        Assert.DoesNotContain(line, second, StringComparison.Ordinal);
        Assert.Equal(before, Times());

        // An edit writes its own file only.
        _work.Carry("Hello", Carried.Pod("hello-pod"), Changed(Carried.Service("hello-svc", "shop")));
        Assert.Contains(line, _work.Build("Hello", "--no-restore"), StringComparison.Ordinal);
        Assert.EndsWith("changed: true\n", _work.Read(Manifests + "/shop/hello-svc.service.yaml"), StringComparison.Ordinal);
        Assert.Equal(["shop/hello-svc.service.yaml"], Times().Except(before).Select(time => time.File));

        // What was deleted or edited by hand comes back.
        File.Delete(_work[Manifests + "/hello-pod.pod.yaml"]);
        _work.Write(Manifests + "/shop/hello-svc.service.yaml", "mine");
        _work.Build("Hello", "--no-restore");
        Assert.Equal(3, _work.Files(Manifests).Length);
        Assert.EndsWith("changed: true\n", _work.Read(Manifests + "/shop/hello-svc.service.yaml"), StringComparison.Ordinal);

        // Another option is a reason to run; what the old one left goes.
        _work.Build("Hello", "--no-restore", "-p:ManifestsLayout=class", "-p:ManifestsKustomization=false");
        Assert.Equal(["Hello.yaml"], _work.Files(Manifests));

        // Cleaning leaves what is the user's.
        _work.Write(Manifests + "/mine/notes.txt", "mine");
        _work.Dotnet("Hello", "clean").Succeeded();
        Assert.Equal(["mine/notes.txt"], _work.Files(Manifests));
    }

    [Fact]
    public void Cleaning_removes_the_folder_wherever_it_is()
    {
        _work.Project("Hello", "<PropertyGroup><ManifestsOutputPath>../deploy/hello</ManifestsOutputPath></PropertyGroup>");
        _work.Carry("Hello", Carried.Pod("a"), Carried.Pod("b", "shop"));
        _work.Build("Hello");
        Assert.Equal(["a.pod.yaml", "kustomization.yaml", "shop/b.pod.yaml"], _work.Files("deploy/hello"));

        _work.Dotnet("Hello", "clean").Succeeded();

        Assert.False(Directory.Exists(_work["deploy/hello"]));
        Assert.True(Directory.Exists(_work["deploy"]));
    }

    [Fact]
    public void Nothing_carried_makes_nothing()
    {
        _work.Project("Hello");

        Assert.DoesNotContain("manifests/", _work.Build("Hello"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_work[Manifests]));

        Assert.Contains(Skipped, _work.Build("Hello", "--no-restore", "-v:d"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clock_that_goes_back_hides_no_change()
    {
        _work.Project("Hello");
        _work.Carry("Hello", Carried.Pod("a"));
        _work.Build("Hello");
        var tomorrow = DateTime.UtcNow.AddDays(1);
        foreach (var file in Directory.EnumerateFiles(_work["Hello/obj"], "*.manifests.*", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(_work[Manifests])))
        {
            File.SetLastWriteTimeUtc(file, tomorrow);
        }

        _work.Carry("Hello", Carried.Pod("b"));
        _work.Build("Hello", "--no-restore");

        Assert.Equal(["b.pod.yaml", "kustomization.yaml"], _work.Files(Manifests));
    }

    [Fact]
    public void What_a_failed_build_did_not_write_the_next_one_writes()
    {
        _work.Project("Hello");
        _work.Carry("Hello", Carried.Pod("a"));
        _work.Build("Hello");
        _work.Carry("Hello", Carried.Pod("a"), Carried.Pod("b"));
        _work.Write(Manifests + "/b.pod.yaml", "mine");
        _work.Dotnet("Hello", "build", "--no-restore").Failed();
        File.Delete(_work[Manifests + "/b.pod.yaml"]);

        _work.Build("Hello", "--no-restore");

        Assert.Equal(["a.pod.yaml", "b.pod.yaml", "kustomization.yaml"], _work.Files(Manifests));
    }

    [Fact]
    public void A_foreign_file_fails_the_build_until_it_may_be_overwritten()
    {
        _work.Project("Hello");
        _work.Carry("Hello", Carried.Pod("a"));
        _work.Write(Manifests + "/a.pod.yaml", "mine");

        var output = _work.Dotnet("Hello", "build").Failed();
        Assert.Contains("error MANIFESTS006", output, StringComparison.Ordinal);
        Assert.Equal("mine", _work.Read(Manifests + "/a.pod.yaml"));

        _work.Build("Hello", "--no-restore", "-p:ManifestsOverwrite=true");
        Assert.StartsWith("apiVersion: v1", _work.Read(Manifests + "/a.pod.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_design_time_builds_nor_disabled_ones_write()
    {
        _work.Project("Hello");
        _work.Carry("Hello", Carried.Pod("a"));
        _work.Dotnet("Hello", "restore").Succeeded();

        _work.Dotnet(
            "Hello", "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true").Succeeded();
        _work.Build("Hello", "--no-restore", "-p:ManifestsEnabled=false");

        Assert.False(Directory.Exists(_work[Manifests]));
        Assert.Empty(Directory.EnumerateFiles(_work["Hello/obj"], "*.manifests.*", SearchOption.AllDirectories));
    }

    [Fact]
    public void An_old_compiler_is_an_error_of_our_own()
    {
        _work.Project("Hello");

        var output = _work.Dotnet("Hello", "build", "-p:CompilerApiVersion=roslyn4.7").Failed();

        Assert.Contains("error MANIFESTS001", output, StringComparison.Ordinal);
        Assert.Contains("this build has 4.7", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_multi_targeted_project_writes_once()
    {
        _work.Project("Hello", frameworks: "<TargetFrameworks>\n net10.0 ; netstandard2.0 </TargetFrameworks>", outputType: "Library");
        _work.Carry("Hello", Carried.Pod("a"));

        var output = _work.Build("Hello");
        Assert.Single(output.Split('\n'), line => line.Contains("(1 object)", StringComparison.Ordinal));
        Assert.NotEmpty(_work.Files(Manifests));
        Assert.Empty(_work.Files("Hello/bin/Debug/netstandard2.0/manifests"));

        _work.Build("Hello", "--no-restore", "-p:ManifestsTargetFramework=netstandard2.0");
        Assert.Empty(_work.Files(Manifests));
        Assert.NotEmpty(_work.Files("Hello/bin/Debug/netstandard2.0/manifests"));
    }

    [Fact]
    public void References_are_included_with_their_own_images()
    {
        const string Image = Core.Output.CarriedManifest.ImageToken;
        _work.Project("Web", "<PropertyGroup><ContainerRepository>team/My Web</ContainerRepository><ContainerImageTags>1.2;latest</ContainerImageTags></PropertyGroup>");
        _work.Carry("Web", Carried.Pod("web", image: Image));
        _work.Project("Lib", frameworks: "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", outputType: "Library");
        _work.Carry("Lib", Carried.Pod("lib", image: Image));
        _work.Project(
            "Hello",
            """
            <PropertyGroup><ContainerRegistry>registry.example</ContainerRegistry></PropertyGroup>
            <ItemGroup>
              <ProjectReference Include="../Web/Web.csproj" />
              <ProjectReference Include="../Lib/Lib.csproj" />
            </ItemGroup>
            """);
        _work.Carry("Hello", Carried.Pod("hello", image: Image));

        _work.Build("Hello", "-m");
        Assert.Equal(["hello.pod.yaml", "kustomization.yaml"], _work.Files(Manifests));
        Assert.EndsWith("image: registry.example/hello:latest\n", _work.Read(Manifests + "/hello.pod.yaml"), StringComparison.Ordinal);
        Assert.EndsWith("image: team/my-web:1.2\n", _work.Read("Web/bin/Debug/net10.0/manifests/web.pod.yaml"), StringComparison.Ordinal);
        Assert.EndsWith("image: lib:latest\n", _work.Read("Lib/bin/Debug/net10.0/manifests/lib.pod.yaml"), StringComparison.Ordinal);

        _work.Build("Hello", "--no-restore", "-p:ManifestsIncludeReferences=true");
        Assert.Equal(["hello.pod.yaml", "kustomization.yaml", "lib.pod.yaml", "web.pod.yaml"], _work.Files(Manifests));
        Assert.EndsWith("image: registry.example/hello:latest\n", _work.Read(Manifests + "/hello.pod.yaml"), StringComparison.Ordinal);
        Assert.EndsWith("image: team/my-web:1.2\n", _work.Read(Manifests + "/web.pod.yaml"), StringComparison.Ordinal);
        Assert.EndsWith("image: lib:latest\n", _work.Read(Manifests + "/lib.pod.yaml"), StringComparison.Ordinal);

        _work.Carry("Web", Carried.Pod("site", image: Image));
        _work.Build("Hello", "--no-restore", "-p:ManifestsIncludeReferences=true");
        Assert.Equal(["hello.pod.yaml", "kustomization.yaml", "lib.pod.yaml", "site.pod.yaml"], _work.Files(Manifests));
    }

    [Fact]
    public void A_build_that_does_not_compile_leaves_the_last_good_files()
    {
        _work.Project("Hello");
        _work.Carry("Hello", Carried.Pod("a"), Carried.Pod("b"));
        _work.Build("Hello");
        var before = Times();

        _work.Carry("Hello", Carried.Pod("a"), Carried.Pod("c"));
        _work.Write("Hello/Broken.cs", "class Broken {");
        _work.Dotnet("Hello", "build", "--no-restore").Failed();
        Assert.Equal(before, Times());

        File.Delete(_work["Hello/Broken.cs"]);
        _work.Build("Hello", "--no-restore");
        Assert.Equal(["a.pod.yaml", "c.pod.yaml", "kustomization.yaml"], _work.Files(Manifests));
    }

    private static CarriedManifest Changed(CarriedManifest manifest) => manifest with { Yaml = manifest.Yaml + "changed: true\n" };

    private (string File, DateTime Written)[] Times() =>
        [.. _work.Files(Manifests).Select(file => (file, File.GetLastWriteTimeUtc(_work[Manifests + "/" + file])))];
}
