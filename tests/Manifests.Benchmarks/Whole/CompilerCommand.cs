using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Manifests.Benchmarks.Whole;

/// <summary>The compiler in a process of its own, on the same sources with our generator and analyzer and without them.</summary>
internal sealed class CompilerCommand
{
    private readonly string _folder;
    private readonly string _compiler;

    public CompilerCommand(string folder, string compilerFolder, IReadOnlyList<string> arguments)
    {
        _folder = folder;
        _compiler = Path.Combine(compilerFolder, "csc.dll");
        var without = arguments.Where(argument => !IsOurs(argument)).ToList();
        if (without.Count == arguments.Count)
        {
            throw new InvalidOperationException("The package's analyzers are not on the compiler's command line.");
        }

        File.WriteAllLines(Path.Combine(folder, "with.rsp"), arguments);
        File.WriteAllLines(Path.Combine(folder, "without.rsp"), without);
    }

    public ProcessRun With() => Compile("with.rsp");

    public ProcessRun Without() => Compile("without.rsp");

    private ProcessRun Compile(string responseFile) => ProcessRun.Of(_folder, "dotnet", _compiler, "-noconfig", "@" + responseFile);

    private static bool IsOurs(string argument) =>
        argument.StartsWith("/analyzer:", StringComparison.Ordinal) && argument.Replace('\\', '/').Contains("/manifests/", StringComparison.OrdinalIgnoreCase);
}
