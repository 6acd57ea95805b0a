using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Schema;

/// <summary>A volume of a kind that nodes cannot mount any more.</summary>
public sealed class VolumePluginIsThere : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7013",
        "A volume is of a kind that nodes can mount",
        "Volume '{0}' of {1} is of the kind {2}, which {3} since Kubernetes {4}: use {5}",
        RuleSeverity.Warning)
    {
        Catalogue = ["STO13"],
        Why = "The API server still knows the fields of storage that nodes have lost the code for. It accepts the object with a warning, and the pod waits in `ContainerCreating` for a volume that nobody can mount.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
                - name: web
                  image: example/web:1.0
              volumes:
                - name: pages
                  gitRepo:
                    repository: https://git.example.com/pages.git
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              initContainers:
                - name: pages
                  image: example/git:1.0
                  args: [clone, "https://git.example.com/pages.git", /pages]
                  volumeMounts:
                    - name: pages
                      mountPath: /pages
              containers:
                - name: web
                  image: example/web:1.0
              volumes:
                - name: pages
                  emptyDir: {}
            """,
        Fix = "Use the CSI driver of that storage, with a PersistentVolumeClaim or a `csi` volume.",
    };

    private const string Driver = "a CSI driver for that storage";

    private static readonly Dictionary<string, Plugin> Plugins = new()
    {
        ["photonPersistentDisk"] = new(new(1, 11), new(1, 16), Driver),
        ["scaleIO"] = new(new(1, 16), new(1, 22), Driver),
        ["flocker"] = new(new(1, 22), new(1, 25), Driver),
        ["quobyte"] = new(new(1, 22), new(1, 25), Driver),
        ["storageos"] = new(new(1, 22), new(1, 25), Driver),
        ["glusterfs"] = new(new(1, 25), new(1, 26), Driver),
        ["cephfs"] = new(new(1, 28), new(1, 31), Driver),
        ["rbd"] = new(new(1, 28), new(1, 31), Driver),
        ["gitRepo"] = new(new(1, 11), new(1, 33), "an init container that clones into an emptyDir"),
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => [.. PodTemplates.Kinds, "PersistentVolume"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var volume in context.Object.PodTemplate().FindItems("spec.volumes"))
        {
            Check(context, volume, volume.FindText("name") ?? "");
        }

        if (context.Object is { ApiVersion: "v1", Kind: "PersistentVolume" } && context.Object.Root["spec"] is MappingNode spec)
        {
            Check(context, spec, context.Object.Name);
        }
    }

    private static void Check(RuleContext context, MappingNode volume, string name)
    {
        foreach (var source in volume.Where(field => field.Value is MappingNode))
        {
            if (Plugins.TryGetValue(source.Key, out var plugin) && plugin.Deprecated <= context.Cluster.KubernetesVersion)
            {
                var (state, since) = plugin.Gone <= context.Cluster.KubernetesVersion ? ("no node mounts", plugin.Gone) : ("is deprecated", plugin.Deprecated);
                context.Report(source.KeyOrigin ?? source.Value.Origin, name, context.Object.ToString(), source.Key, state, since.ToString(), plugin.Successor);
            }
        }
    }

    private sealed record Plugin(KubernetesVersion Deprecated, KubernetesVersion Gone, string Successor);
}
