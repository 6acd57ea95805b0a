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
    private readonly TempFolder _temp = new();

    /// <summary>cdk8s writes what as many annotated classes do.</summary>
    public ProcessRun Cdk8s(int classes)
    {
        var script = RepositoryRoot.PathOf("tests", "Manifests.Benchmarks", "Whole", "Cdk8s", "main.mjs");
        return ProcessRun.Of(_temp.Root, "node", script, classes.ToString(CultureInfo.InvariantCulture), _temp["cdk8s"]);
    }

    /// <summary>kubectl reads the files that we wrote, and prints them as one.</summary>
    public ProcessRun Kustomize(string manifests) => ProcessRun.Of(_temp.Root, "kubectl", "kustomize", manifests);

    /// <summary>Throws where the tools were not at the same job.</summary>
    public void EnsureSameObjects(string manifests, string kustomized)
    {
        var ours = Objects(Directory.EnumerateFiles(manifests, "*.yaml").Where(file => Path.GetFileName(file) != "kustomization.yaml").Select(File.ReadAllText));
        Ensure("cdk8s", ours.SetEquals(Objects(Directory.EnumerateFiles(_temp["cdk8s"]).Select(File.ReadAllText))));
        Ensure("kubectl", ours.SetEquals(Objects([kustomized])));
    }

    public void Dispose() => _temp.Dispose();

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
