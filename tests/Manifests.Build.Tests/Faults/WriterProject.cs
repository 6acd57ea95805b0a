using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Security;
using Manifests.Core.Output;

namespace Manifests.Build.Tests.Faults;

/// <summary>A project that does nothing but write manifests, over and over, in a process of its own: something to kill and to get in the way of.</summary>
public sealed class WriterProject : IDisposable
{
    /// <summary>So many that writing them takes a while.</summary>
    private const int Objects = 150;

    private static readonly string Tasks = Path.Combine(
        RepositoryRoot.Path, "src", "Manifests.Build", "bin", RepositoryRoot.Configuration, "netstandard2.0", "Manifests.Build.dll");

    private readonly TempFolder _temp = new();

    /// <param name="times">How often a run writes, alternating between two versions of every file.</param>
    public WriterProject(int times)
    {
        Directory.CreateDirectory(_temp.Root);
        foreach (var version in Versions)
        {
            Compiled.To(_temp[version + ".dll"], CarrierSource.For([.. Enumerable.Range(0, Objects).Select(number => Manifest(number, version))]));
        }

        _temp.Write("writer.proj", Project(string.Concat(Enumerable.Range(0, times).Select(time => Call(Versions[time % 2])))));
        _temp.Write("last.proj", Project(Call(Versions[1])));
    }

    public static string[] Versions { get; } = ["Old", "New"];

    public string Root => _temp.Root;

    /// <summary>The output folder.</summary>
    public string Out { get; init; } = "out";

    public string this[string path] => _temp[path];

    public void Dispose() => _temp.Dispose();

    /// <summary>Begins to write.</summary>
    public Process Start() => Dotnet.Start(_temp.Root, "msbuild", "writer.proj", "-nologo", "-v:q", $"-p:Out={Out}/");

    /// <summary>Writes the new version once.</summary>
    public Outcome WriteNew() => Dotnet.Run(_temp.Root, "msbuild", "last.proj", "-v:m", $"-p:Out={Out}/");

    /// <summary>The files in the output folder that a reader would take for manifests.</summary>
    public string[] Manifests() => [.. _temp.Files(Out).Where(file => !Path.GetFileName(file).StartsWith('.'))];

    /// <summary>Everything in the output folder.</summary>
    public string[] Everything() => _temp.Files(Out);

    /// <summary>Whether a file is one of its two versions, from its first to its last byte.</summary>
    public bool IsWhole(string file)
    {
        var text = File.ReadAllText(_temp[$"{Out}/{file}"]);
        return file == "kustomization.yaml"
            ? text.EndsWith(".pod.yaml\n", StringComparison.Ordinal)
            : Versions.Any(version => text == Manifest(NumberOf(file), version).Yaml);
    }

    /// <summary>Whether a file is its new version.</summary>
    public bool IsNew(string file) =>
        file == "kustomization.yaml" || File.ReadAllText(_temp[$"{Out}/{file}"]) == Manifest(NumberOf(file), Versions[1]).Yaml;

    /// <summary>How many files there are when all is written.</summary>
    public static int Complete => Objects + 1;

    private static int NumberOf(string file) => int.Parse(file[4..7], System.Globalization.CultureInfo.InvariantCulture);

    private static CarriedManifest Manifest(int number, string version)
    {
        var pod = Carried.Pod(FormattableString.Invariant($"pod-{number:000}"));
        return pod with { Yaml = pod.Yaml + string.Concat(Enumerable.Repeat($"# {version}\n", 500)) };
    }

    private static string Call(string version) =>
        $"""<WriteManifests Assemblies="{version}.dll" OutputFolder="$(Out)" ListFile="obj/list.txt" ProjectFolder="$(MSBuildProjectDirectory)" Layout="object" Kustomization="true" />""";

    private static string Project(string calls) =>
        $"""
        <Project>
          <UsingTask TaskName="Manifests.Build.Tasks.WriteManifests" AssemblyFile="{SecurityElement.Escape(Tasks)}" />
          <Target Name="Write">{calls}</Target>
        </Project>
        """;
}
