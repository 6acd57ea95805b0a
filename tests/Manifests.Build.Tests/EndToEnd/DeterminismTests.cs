using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Manifests.Build.Tests.EndToEnd;

/// <summary>One source gives one output, whoever builds it, where and when.</summary>
[Collection(Builds.Name)]
public sealed class DeterminismTests : IDisposable
{
    private const string Manifests = "Hello/bin/Debug/net10.0/manifests";

    private static readonly (string File, string Text)[] Sources =
    [
        ("A.cs", """"
            using Manifests;
            [assembly: ManifestDefaults(Namespace = "shop")]

            [Deployment(Replicas = 2)] [Label("app", "IiI")] [Annotation("letters", "Iıİi")] [Container(Image = "a:1", Args = ["""
                -c
                run
                """])] [Resources(Cpu = "100m")] [ContainerPort(80)] [Service(80)]
            public sealed class IOrders;
            """"),
        ("B.cs", """"
            using Manifests;

            [ConfigMap] public static class Settings
            {
                public const double Ratio = -1234.5;
                public const string Script = """
                    #!/bin/sh
                    exec app
                    """;
            }

            [Pod] [Container] [EnvFrom(typeof(Settings))] [Annotation("TITLE", "a")] [Annotation("title", "b")] public sealed class Website;
            """"),
    ];

    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["TZ"] = "Asia/Kathmandu",
        ["LANG"] = "tr_TR.UTF-8",
        ["LC_ALL"] = "tr_TR.UTF-8",
        ["USER"] = "somebody",
    };

    private readonly Workspace _here = new();
    private readonly Workspace _there = new();

    public void Dispose()
    {
        _here.Dispose();
        _there.Dispose();
    }

    [Fact]
    public void Files_are_the_same_in_another_folder_culture_and_time_zone_with_other_line_ends_and_another_order_of_files()
    {
        Write(_here, Sources);
        _here.Build("Hello");
        Write(_there, [.. Sources.Reverse().Select(source => (source.File, source.Text.Replace("\n", "\r\n", StringComparison.Ordinal)))]);
        _there.BuildIn(Elsewhere, "Hello", "-m:1");

        var files = _here.Files(Manifests);
        Assert.Equal(5, files.Length);
        Assert.Equal(files, _there.Files(Manifests));
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(_here[$"{Manifests}/{file}"]), File.ReadAllBytes(_there[$"{Manifests}/{file}"])));
    }

    [Fact]
    public void The_assembly_is_the_same_where_its_paths_are_mapped()
    {
        foreach (var work in new[] { _here, _there })
        {
            Write(work, Sources);
            work.BuildIn(work == _here ? [] : Elsewhere, "Hello", "-p:Deterministic=true", "-p:ContinuousIntegrationBuild=true", "-p:DeterministicSourcePaths=false", $"-p:PathMap={work.Root}=/_/", "-p:EmitCompilerGeneratedFiles=true");
        }

        Assert.Equal(File.ReadAllBytes(_here["Hello/obj/Debug/net10.0/Hello.dll"]), File.ReadAllBytes(_there["Hello/obj/Debug/net10.0/Hello.dll"]));
        Assert.NotEmpty(_here.Files(Manifests));
    }

    private static void Write(Workspace work, (string File, string Text)[] sources)
    {
        work.Project("Hello", $"""
            <PropertyGroup><EnableDefaultCompileItems>false</EnableDefaultCompileItems></PropertyGroup>
            <ItemGroup>{string.Concat(sources.Select(source => $"""<Compile Include="{source.File}" />"""))}<Compile Include="Program.cs" /></ItemGroup>
            """ + Workspace.Attributes);
        foreach (var (file, text) in sources)
        {
            work.Write("Hello/" + file, text);
        }
    }
}
