using System;
using System.IO;
using System.Linq;

namespace Manifests.Build.Tests.EndToEnd;

[Collection(Builds.Name)]
public sealed class PublishTests : IDisposable
{
    private const string Image = Core.Output.CarriedManifest.ImageToken;
    private const string Published = "Hello/bin/Release/net10.0/publish/manifests";

    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Publishing_puts_the_manifests_beside_the_app()
    {
        _work.Project("Hello");
        _work.Carry("Hello", Carried.Pod("old"), Carried.Pod("kept", image: Image));
        _work.Dotnet("Hello", "publish").Succeeded();
        Assert.Equal(["kept.pod.yaml", "kustomization.yaml", "old.pod.yaml"], _work.Files(Published));
        _work.Write(Published + "/mine.txt", "mine");

        // Without building too, and what is no longer carried goes.
        _work.Carry("Hello", Carried.Pod("kept", image: Image));
        _work.Build("Hello", "--no-restore", "-c", "Release");
        _work.Dotnet("Hello", "publish", "--no-build").Succeeded();
        Assert.Equal(["kept.pod.yaml", "kustomization.yaml", "mine.txt"], _work.Files(Published));

        // Publishing elsewhere leaves this one alone, and cleaning leaves what was published.
        _work.Dotnet("Hello", "publish", "--no-build", "-o", _work["elsewhere"]).Succeeded();
        _work.Dotnet("Hello", "clean", "-c", "Release").Succeeded();
        Assert.Equal(["kept.pod.yaml", "kustomization.yaml", "mine.txt"], _work.Files(Published));
        Assert.Equal(["kept.pod.yaml", "kustomization.yaml"], _work.Files("elsewhere/manifests"));

        _work.Dotnet("Hello", "publish", "-p:ManifestsPublish=false", "-o", _work["without"]).Succeeded();
        Assert.False(Directory.Exists(_work["without/manifests"]));
    }

    [Fact]
    public void Of_a_multi_targeted_project_the_published_framework_counts()
    {
        _work.Project("Hello", frameworks: "<TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks>", outputType: "Library");
        _work.Carry("Hello", Carried.Pod("a"));

        _work.Dotnet("Hello", "publish", "-f", "net10.0").Succeeded();

        Assert.Equal(["a.pod.yaml", "kustomization.yaml"], _work.Files(Published));
    }

    [Fact]
    public void After_a_push_the_published_image_has_its_digest()
    {
        // Behind the SDK's own targets, where a target of the same name takes the place of the one that really pushes.
        _work.Write(
            "Hello/Hello.csproj",
            """
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ContainerRegistry>registry.example</ContainerRegistry>
                <ContainerRepository>team/My Hello</ContainerRepository>
              </PropertyGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              <Target Name="SetTag" AfterTargets="Build">
                <PropertyGroup><ContainerImageTag>3.1</ContainerImageTag></PropertyGroup>
              </Target>
              <Target Name="PublishContainer" DependsOnTargets="ComputeContainerConfig">
                <PropertyGroup>
                  <GeneratedContainerDigest Condition="'$(Multi)' == ''">sha256:0123</GeneratedContainerDigest>
                  <GeneratedImageIndex Condition="'$(Multi)' != ''">abc</GeneratedImageIndex>
                </PropertyGroup>
              </Target>
            </Project>
            """);
        _work.Write("Hello/Program.cs", "System.Console.WriteLine();\n");
        _work.Carry("Hello", Carried.Pod("a", image: Image));

        // The tag that a target of the project sets late has to reach the container as it does without us.
        Publish();
        Assert.Equal("registry.example/team/my-hello:3.1@sha256:0123", ImageIn(Published));
        Assert.Equal("registry.example/team/my-hello:latest", ImageIn("Hello/bin/Release/net10.0/manifests"));

        Publish("-p:Multi=true");
        Assert.Equal("registry.example/team/my-hello:3.1@sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ImageIn(Published));

        _work.Dotnet("Hello", "publish", "--no-restore").Succeeded();
        Assert.Equal("registry.example/team/my-hello:latest", ImageIn(Published));
    }

    private void Publish(params string[] arguments) => _work.Dotnet(
        "Hello",
        ["msbuild", "-restore", "-t:Publish;PublishContainer", "-p:Configuration=Release", .. arguments]).Succeeded();

    private string ImageIn(string folder) =>
        _work.Read(folder + "/a.pod.yaml").Split("image: ", StringSplitOptions.None).Last().TrimEnd();
}
