using System;
using System.Diagnostics;
using System.Linq;

namespace Manifests.Testing;

/// <summary>Runs the real <c>dotnet</c>.</summary>
internal static class Dotnet
{
    public static Outcome Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [.. arguments, "-tl:off", "-nologo"]) { WorkingDirectory = folder };
        PrepareEnvironment(start);
        return Command.Run(start);
    }

    /// <summary>Runs <c>dotnet</c> with arguments that are none of MSBuild's.</summary>
    public static Outcome RunPlain(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder };
        PrepareEnvironment(start);
        return Command.Run(start);
    }

    /// <summary>Starts <c>dotnet</c> and returns at once; what it prints is not kept.</summary>
    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder };
        PrepareEnvironment(start);
        return Process.Start(start)!;
    }

    // The test host is itself a child of a 'dotnet test', whose MSBuild must not be taken for this one's.
    public static void PrepareEnvironment(ProcessStartInfo start)
    {
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["UseSharedCompilation"] = "false";
    }
}
