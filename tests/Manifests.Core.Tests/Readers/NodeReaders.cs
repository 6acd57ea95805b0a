using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Manifests.Core.Tests.Readers;

/// <summary>The YAML readers of the JavaScript world, all in one process of node.</summary>
internal static class NodeReaders
{
    private static readonly string Folder = RepositoryRoot.PathOf("tests", "Manifests.Core.Tests", "Readers");

    private static readonly Lazy<bool> Installed = new(Install);

    /// <summary>What each reader saw in each document; <c>read.js</c> says how it is written.</summary>
    public static IReadOnlyDictionary<string, JsonArray> Read(IReadOnlyList<string> documents)
    {
        Assert.True(Installed.Value);
        var input = Path.GetTempFileName();
        try
        {
            File.WriteAllText(input, JsonSerializer.Serialize(documents));
            return JsonSerializer.Deserialize<Dictionary<string, JsonArray>>(Run("node", "read.js", input))!;
        }
        finally
        {
            File.Delete(input);
        }
    }

    private static bool Install()
    {
        // npm writes this file last, so a broken installation is mended.
        if (!File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
        {
            Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund");
        }

        return true;
    }

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = Task.Run(process.StandardError.ReadToEnd);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}{output}");
        return output;
    }
}
