using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Manifests.Benchmarks.Projects;
using Manifests.Testing;

namespace Manifests.Benchmarks.Whole;

/// <summary>An app with the package and annotated classes, and the same app without either; restored, and ready to be built again and again.</summary>
internal sealed class MeasuredApps : IDisposable
{
    private readonly TempFolder _temp = new();

    // A compiler server of our own: ending it ends nobody else's.
    private readonly string _server = "manifests-benchmarks-" + Guid.NewGuid().ToString("N");
    private string? _compilerFolder;

    public MeasuredApps(PackedPackage package, int classes)
    {
        _temp.Write("nuget.config", $"""<configuration><packageSources><add key="manifests-measured" value="{package.Feed}" /></packageSources></configuration>""");
        WriteApp("With", $"""<PackageReference Include="Manifests" Version="{package.Version}" />""", Enumerable.Range(0, classes).Select(new AnnotatedClasses().ClassFile));
        WriteApp("Without", "", Enumerable.Range(0, classes).Select(AnnotatedClasses.PlainFile));
    }

    /// <summary>Where the app with the package has its manifests.</summary>
    public string Manifests => _temp["With/bin/Debug/net10.0/manifests"];

    /// <summary>Lets the compiler's server compile both apps so often that it knows how, as that of somebody who works all day does.</summary>
    public void WarmUp(int times)
    {
        for (var i = 0; i < times; i++)
        {
            BuildWith(keepServer: true);
            BuildWithout(keepServer: true);
        }
    }

    public ProcessRun BuildWith(bool keepServer) => Build("With", keepServer);

    public ProcessRun BuildWithout(bool keepServer) => Build("Without", keepServer);

    /// <summary>The compiler's command line for the app with the package.</summary>
    public CompilerCommand Compiler()
    {
        Build("With", keepServer: false, $"-p:CompilerArguments={_temp["compiler.rsp"]}", "-p:ProvideCommandLineArgs=true");
        return new CompilerCommand(_temp["With"], CompilerFolder(), File.ReadAllLines(_temp["compiler.rsp"]));
    }

    public void Dispose()
    {
        if (_compilerFolder is not null)
        {
            ProcessRun.Of(_temp.Root, "dotnet", Path.Combine(_compilerFolder, "VBCSCompiler.dll"), "-pipename:" + _server, "-shutdown");
        }

        _temp.Dispose();
    }

    private ProcessRun Build(string app, bool keepServer, params IEnumerable<string> more)
    {
        foreach (var output in new[] { "bin", "obj/Debug" }.Select(folder => _temp[$"{app}/{folder}"]).Where(Directory.Exists))
        {
            Directory.Delete(output, recursive: true);
        }

        if (keepServer)
        {
            _compilerFolder = CompilerFolder();
        }

        return ProcessRun.Of(
            _temp[app],
            "dotnet",
            ["build", "--no-restore", "-nologo", "-v:q", "-tl:off", "-nodeReuse:false", $"-p:UseSharedCompilation={keepServer}", $"-p:SharedCompilationId={_server}", .. more]);
    }

    private string CompilerFolder() =>
        Path.Combine(ProcessRun.Of(_temp["With"], "dotnet", "msbuild", "-getProperty:RoslynTargetsPath").Output.Trim(), "bincore");

    private void WriteApp(string name, string reference, IEnumerable<string> classes)
    {
        _temp.Write($"{name}/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <!-- Beside the user's own, which would keep each package that was ever measured. -->
                <RestorePackagesPath>../packages</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                {reference}
              </ItemGroup>
              <Target Name="WriteCompilerArguments" AfterTargets="CoreCompile" Condition="'$(CompilerArguments)' != ''">
                <WriteLinesToFile File="$(CompilerArguments)" Lines="@(CscCommandLineArgs)" Overwrite="true" />
              </Target>
            </Project>
            """);
        _temp.Write($"{name}/Program.cs", "System.Console.WriteLine(\"Hello\");");
        _temp.Write($"{name}/Till.cs", SampleProject.ElsewhereFile);
        foreach (var (text, number) in classes.Select((text, number) => (text, number)))
        {
            _temp.Write($"{name}/App{number}.cs", text);
        }

        ProcessRun.Of(_temp[name], "dotnet", "restore", "-v:q");
    }
}
