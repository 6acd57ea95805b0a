using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading;

namespace Manifests.Testing.Judging;

/// <summary>The schemas of Kubernetes as npm's <c>kubernetes-models</c> has them: each field is there, of the right type and required ones are not missing.</summary>
internal static class KubernetesModels
{
    private static readonly string Folder = RepositoryRoot.PathOf("tests", "Manifests.Testing", "Judging");

    private static readonly Lazy<Process> Node = new(Start);

    /// <summary>What is wrong with an object; <c>validate.js</c> says how it is written.</summary>
    public static string[] Problems(string yaml)
    {
        lock (Node)
        {
            Node.Value.StandardInput.WriteLine(JsonSerializer.Serialize(yaml));
            return JsonSerializer.Deserialize<string[]>(Node.Value.StandardOutput.ReadLine() ?? throw new InvalidOperationException("validate.js has ended."))!;
        }
    }

    // It ends by itself when its input does, with this process.
    private static Process Start()
    {
        Install();
        return Process.Start(new ProcessStartInfo("node", "validate.js")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        })!;
    }

    // The test projects run at the same time, and the first to come installs for all.
    private static void Install()
    {
        using var mutex = new Mutex(initiallyOwned: false, "manifests-kubernetes-models");
        mutex.WaitOne();
        try
        {
            // npm writes this file last, so a broken installation is mended.
            if (!File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
            {
                Command.Run(new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = Folder }).Succeeded();
            }
        }
        finally
        {
            mutex.ReleaseMutex();
        }
    }
}
