using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Security;
using Manifests.Core.Output;

namespace Manifests.Build.Tests.EndToEnd;

/// <summary>A folder of projects that import Manifests.props and Manifests.targets as a package would have them imported.</summary>
public sealed class Workspace : IDisposable
{
    private static readonly string Source = Path.Combine(RepositoryRoot.Path, "src", "Manifests.Build");

    private readonly TempFolder _temp = new();

    public Workspace()
    {
        var tasks = Path.Combine(Source, "bin", RepositoryRoot.Configuration, "netstandard2.0", "Manifests.Build.dll");
        _temp.Write(
            "Directory.Build.props",
            $"""
            <Project>
              <PropertyGroup><ManifestsTasksAssembly>{SecurityElement.Escape(tasks)}</ManifestsTasksAssembly></PropertyGroup>
              <Import Project="{SecurityElement.Escape(Path.Combine(Source, "build", "Manifests.props"))}" />
            </Project>
            """);
        _temp.Write(
            "Directory.Build.targets",
            $"""<Project><Import Project="{SecurityElement.Escape(Path.Combine(Source, "build", "Manifests.targets"))}" /></Project>""");
    }

    public string Root => _temp.Root;

    public string this[string path] => _temp[path];

    public void Dispose() => _temp.Dispose();

    /// <summary>A project in a folder of its name.</summary>
    public void Project(string name, string content = "", string frameworks = "<TargetFramework>net10.0</TargetFramework>", string outputType = "Exe")
    {
        _temp.Write(
            $"{name}/{name}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {frameworks}
                <OutputType>{outputType}</OutputType>
                <UseAppHost>false</UseAppHost>
                <LangVersion>latest</LangVersion>
              </PropertyGroup>
              {content}
            </Project>
            """);
        if (outputType == "Exe")
        {
            _temp.Write($"{name}/Program.cs", "System.Console.WriteLine();\n");
        }
    }

    /// <summary>What a project includes for its attributes to be compiled, and read by the generator and the analyzer.</summary>
    public static string Attributes
    {
        get
        {
            var folder = Path.Combine(RepositoryRoot.Path, "src", "Manifests.Analyzers", "bin", RepositoryRoot.Configuration, "netstandard2.0");
            var analyzers = new[] { "Manifests.Analyzers", "Manifests.Core", "Manifests", "YamlDotNet" }.Select(name => $"""<Analyzer Include="{Assembly(name)}" />""");
            return $"""<ItemGroup><Reference Include="{Assembly("Manifests")}" />{string.Concat(analyzers)}</ItemGroup>""";

            string Assembly(string name) => SecurityElement.Escape(Path.Combine(folder, name + ".dll"));
        }
    }

    /// <summary>What a project carries.</summary>
    public void Carry(string name, params CarriedManifest[] manifests) => _temp.Write($"{name}/Carrier.cs", CarrierSource.For(manifests));

    public void Write(string path, string text) => _temp.Write(path, text);

    public string Read(string path) => File.ReadAllText(_temp[path]);

    public Outcome Dotnet(string project, params string[] arguments) => Testing.Dotnet.Run(_temp[project], arguments);

    /// <summary>Builds a project with other variables of the environment than the tests have.</summary>
    public string BuildIn(IReadOnlyDictionary<string, string> environment, string project, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["build", .. arguments, "-tl:off", "-nologo"]) { WorkingDirectory = _temp[project] };
        Testing.Dotnet.PrepareEnvironment(start);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Command.Run(start).Succeeded();
    }

    public string Build(string project, params string[] arguments) => Dotnet(project, ["build", .. arguments]).Succeeded();

    /// <summary>The files below a folder, with slashes, sorted.</summary>
    public string[] Files(string folder) => _temp.Files(folder);
}

/// <summary>Builds run one after the other: each of them takes all the processors it finds.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Builds
{
    public const string Name = "builds";
}
