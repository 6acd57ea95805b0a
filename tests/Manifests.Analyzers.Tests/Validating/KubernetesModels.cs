using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using Manifests.Analyzers.Tests.Docs;
using Manifests.Testing;

namespace Manifests.Analyzers.Tests.Validating;

/// <summary>The schemas of Kubernetes as npm's <c>kubernetes-models</c> has them.</summary>
internal static class KubernetesModels
{
    private static readonly string Folder = Path.Combine(CheckedInFile.Root, "tests", "Manifests.Analyzers.Tests", "Validating");

    private static readonly Lazy<bool> Installed = new(Install);

    /// <summary>What is wrong with each of some objects; <c>validate.js</c> says how it is written.</summary>
    public static IReadOnlyList<string[]> Validate(IEnumerable<string> objects)
    {
        Assert.True(Installed.Value);
        var input = Path.GetTempFileName();
        try
        {
            File.WriteAllText(input, JsonSerializer.Serialize(objects));
            return JsonSerializer.Deserialize<string[][]>(Run("node", "validate.js", input))!;
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

    private static string Run(string program, params string[] arguments) =>
        Command.Run(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder }).Succeeded();
}
