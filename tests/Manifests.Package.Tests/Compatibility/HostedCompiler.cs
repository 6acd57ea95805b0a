using System.IO;

namespace Manifests.Package.Tests.Compatibility;

/// <summary>What a host of some version of the compiler makes of a sample with the packed generator, analyzers and code fixes.</summary>
internal sealed class HostedCompiler
{
    private readonly BuiltSolution _solution;
    private readonly string _output;

    public HostedCompiler(BuiltSolution solution, string version, string sample)
    {
        _solution = solution;
        _output = $"Hosted/{version}/{sample}";
        if (!Directory.Exists(solution[_output]))
        {
            Dotnet.RunPlain(
                solution[""], $"Hosts/{version}/bin/Debug/net10.0/Host.dll", $"{CompilerTests.Oldest}/{sample}/arguments.txt", solution[$"{CompilerTests.Oldest}/{sample}"], _output).Succeeded();
        }
    }

    public string CompilerVersion => Lines("compiler")[0];

    /// <summary>What would be CS8032, CS8785 or AD0001 in a build.</summary>
    public string[] Failures => Lines("failures");

    public string[] Diagnostics => Lines("diagnostics");

    /// <summary>The code actions with what they change.</summary>
    public string[] Fixes => Lines("fixes");

    public string GeneratedFolder => _output + "/generated";

    private string[] Lines(string name) => File.ReadAllLines(_solution[$"{_output}/{name}.txt"]);
}
