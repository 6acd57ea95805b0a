using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A file of a ConfigMap or Secret that stays as it was.</summary>
public sealed class FileByPathIsNotRefreshed : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6070",
        "Files that shall change are mounted as a folder",
        "A file mounted by subPath stays as it is when {0} '{1}' changes",
        RuleSeverity.Info)
    {
        Catalogue = ["STO08"],
        Why = "Files of a ConfigMap or Secret follow its changes while the pod runs, but not those that are mounted by `SubPath`: they keep what they had when the container started. Where pods are replaced on a change (`ConfigChecksum`), or the file never changes, that does not matter.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Mount("/etc/web/app.conf", typeof(WebConfig), SubPath = "app.conf")]
            public sealed class Web;

            [ConfigMap("web-config")]
            public static class WebConfig { [Key("app.conf")] public const string App = "a=b"; }
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Mount("/etc/web", typeof(WebConfig))]
            public sealed class Web;

            [ConfigMap("web-config")]
            public static class WebConfig { [Key("app.conf")] public const string App = "a=b"; }
            """,
        Fix = "Mount the folder, or let a change replace the pods: `[assembly: ManifestDefaults(ConfigChecksum = true)]`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // Pods that are replaced on a change start with what it is then.
        var pod = context.Object.PodTemplate();
        if ((pod.Find("metadata.annotations") as MappingNode)?.Any(annotation => annotation.Key.StartsWith("checksum/", StringComparison.Ordinal)) == true)
        {
            return;
        }

        foreach (var mount in pod.AllContainers().SelectMany(container => container.FindItems("volumeMounts")))
        {
            if ((mount["subPath"] ?? mount["subPathExpr"]) is ScalarNode { Text.Length: > 0 } path
                && pod.FindItems("spec.volumes").FirstOrDefault(volume => volume.FindText("name") == mount.FindText("name")) is { } volume
                && SourceOf(volume) is var (kind, name))
            {
                context.Report(path, kind, name);
            }
        }
    }

    private static (string Kind, string Name)? SourceOf(MappingNode volume) =>
        volume.FindText("configMap.name") is { } configMap ? ("ConfigMap", configMap)
        : volume.FindText("secret.secretName") is { } secret ? ("Secret", secret)
        : null;
}
