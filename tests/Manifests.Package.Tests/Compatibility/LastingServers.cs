using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text.RegularExpressions;

namespace Manifests.Package.Tests.Compatibility;

/// <summary>Builds whose compiler and whose MSBuild live on and serve the next build too; nobody else's builds use them.</summary>
internal sealed class LastingServers(string projectFolder) : IDisposable
{
    private readonly string _name = "manifests-" + Guid.NewGuid().ToString("N");
    private readonly string _compiler = Dotnet.Run(projectFolder, "msbuild", "-getProperty:RoslynTargetsPath").Succeeded().Trim();
    private readonly HashSet<int> _nodes = [];
    private readonly string _tellingTargets = WriteTellingTargets(projectFolder);

    /// <summary>The MSBuild nodes that have built.</summary>
    public IReadOnlyCollection<int> Nodes => _nodes;

    public Outcome Build(string folder, params string[] arguments)
    {
        string[] options =
            ["-tl:off", "-nologo", "-nodeReuse:true", "-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _name, "-p:CustomAfterMicrosoftCommonTargets=" + _tellingTargets];
        var start = new ProcessStartInfo("dotnet", ["build", .. options, .. arguments]) { WorkingDirectory = folder };
        Dotnet.PrepareEnvironment(start);
        start.Environment.Remove("MSBUILDDISABLENODEREUSE");
        start.Environment["MSBUILDNOINPROCNODE"] = "1";
        start.Environment["MSBUILDNODEHANDSHAKESALT"] = _name;
        start.Environment["MSBUILDENABLEALLPROPERTYFUNCTIONS"] = "1"; // the target asks for the node's id
        var outcome = Command.Run(start);
        foreach (Match match in Regex.Matches(outcome.Output, @"built by node (\d+)"))
        {
            _nodes.Add(int.Parse(match.Groups[1].Value));
        }

        return outcome;
    }

    public void Dispose()
    {
        Dotnet.RunPlain(projectFolder, Path.Combine(_compiler, "bincore", "VBCSCompiler.dll"), "-pipename:" + _name, "-shutdown");
        foreach (var node in _nodes)
        {
            try
            {
                using var process = Process.GetProcessById(node);
                process.Kill();
            }
            catch (ArgumentException)
            {
                // It has ended by itself.
            }
        }
    }

    private static string WriteTellingTargets(string projectFolder)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(projectFolder, "obj")).FullName, "telling.targets");
        File.WriteAllText(file, """
            <Project>
              <Target Name="TellNode" AfterTargets="Build">
                <Message Importance="high" Text="built by node $([System.Environment]::ProcessId)" />
              </Target>
            </Project>
            """);
        return file;
    }
}
