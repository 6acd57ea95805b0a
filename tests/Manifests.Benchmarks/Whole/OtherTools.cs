using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;
using Manifests.Testing;

namespace Manifests.Benchmarks.Whole;

/// <summary>The same objects by way of other tools, each run as its users run it.</summary>
internal sealed class OtherTools : IDisposable
{
    private static readonly string Cdk8sFolder = RepositoryRoot.PathOf("tests", "Manifests.Benchmarks", "Whole", "Cdk8s");

    private readonly TempFolder _temp = new();

    public OtherTools()
    {
        // npm writes this file last, so a broken installation is mended.
        if (!File.Exists(Path.Combine(Cdk8sFolder, "node_modules", ".package-lock.json")))
        {
            ProcessRun.Of(Cdk8sFolder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund");
        }
    }

    /// <summary>Whether this machine has kubectl, which no package client installs.</summary>
    public static bool HasKubectl { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "kubectl.exe" : "kubectl")));

    /// <summary>cdk8s writes what as many annotated classes do, into one file, as it does by default.</summary>
    public ProcessRun Cdk8s(int classes) => Synth(classes, "FILE_PER_CHART");

    /// <summary>The same into a file for each object, as we do by default.</summary>
    public ProcessRun Cdk8sFiles(int classes) => Synth(classes, "FILE_PER_RESOURCE");

    /// <summary>kubectl reads the files that we wrote, and prints them as one.</summary>
    public ProcessRun Kustomize(string manifests) => ProcessRun.Of(_temp.Root, "kubectl", "kustomize", manifests);

    /// <summary>Throws where the tools were not at the same job.</summary>
    public void EnsureSameObjects(string manifests)
    {
        var ours = Objects(Directory.EnumerateFiles(manifests, "*.yaml").Where(file => Path.GetFileName(file) != "kustomization.yaml").Select(File.ReadAllText));
        foreach (var output in Directory.EnumerateDirectories(_temp.Root))
        {
            Ensure("cdk8s", ours.SetEquals(Objects(Directory.EnumerateFiles(output).Select(File.ReadAllText))));
        }

        if (HasKubectl)
        {
            Ensure("kubectl", ours.SetEquals(Objects([Kustomize(manifests).Output])));
        }
    }

    public void Dispose() => _temp.Dispose();

    private ProcessRun Synth(int classes, string output) =>
        ProcessRun.Of(_temp.Root, "node", Path.Combine(Cdk8sFolder, "main.mjs"), classes.ToString(CultureInfo.InvariantCulture), _temp[output], output);

    private static void Ensure(string tool, bool same)
    {
        if (!same)
        {
            throw new InvalidOperationException($"What {tool} wrote are not the objects that the build wrote.");
        }
    }

    private static HashSet<string> Objects(IEnumerable<string> texts) =>
        [.. texts.SelectMany(text => YamlReader.Read(text, "objects.yaml").Objects).Select(found => YamlWriter.Write((MappingNode)Sorted(found.Root)))];

    private static Node Sorted(Node node)
    {
        switch (node)
        {
            case MappingNode mapping:
                var sorted = new MappingNode();
                foreach (var entry in mapping.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                {
                    sorted.Set(entry.Key, Sorted(entry.Value));
                }

                return sorted;
            case SequenceNode sequence:
                var items = new SequenceNode();
                foreach (var item in sequence)
                {
                    items.Add(Sorted(item));
                }

                return items;
            default:
                return node;
        }
    }
}
