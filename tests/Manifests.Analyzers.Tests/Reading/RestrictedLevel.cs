using System.Collections.Generic;
using System.IO;
using System.Linq;
using YamlDotNet.RepresentationModel;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>The restricted level of the pod security standards with all that the baseline asks for, written from their documentation and not from our code.</summary>
internal static class RestrictedLevel
{
    private static readonly string[] Volumes = ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"];
    private static readonly string[] Profiles = ["RuntimeDefault", "Localhost"];

    /// <summary>What of a workload the level refuses.</summary>
    public static IReadOnlyList<string> Violations(string kind, string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var pod = At(stream.Documents.Single().RootNode, kind switch
        {
            "Pod" => "spec",
            "CronJob" => "spec.jobTemplate.spec.template.spec",
            _ => "spec.template.spec",
        });
        var containers = Items(pod, "initContainers").Concat(Items(pod, "containers")).ToList();
        return
        [
            .. containers.SelectMany(container => OfContainer(pod, container)),
            .. new[] { "hostNetwork", "hostPID", "hostIPC" }.Where(field => Text(pod, field) == "true").Select(field => "pod: " + field),
            .. Text(pod, "securityContext.runAsUser") == "0" ? ["pod: runAsUser"] : System.Array.Empty<string>(),
            .. Items(pod, "volumes").SelectMany(OfVolume),
            .. Text(pod, "automountServiceAccountToken") == "false" ? [] : new[] { "pod: automountServiceAccountToken" },
        ];
    }

    private static IEnumerable<string> OfContainer(YamlNode? pod, YamlNode container)
    {
        var name = Text(container, "name") + ": ";
        string? Either(string field) => Text(container, "securityContext." + field) ?? Text(pod, "securityContext." + field);
        if (Text(container, "securityContext.privileged") == "true")
        {
            yield return name + "privileged";
        }

        if (Text(container, "securityContext.allowPrivilegeEscalation") != "false")
        {
            yield return name + "allowPrivilegeEscalation";
        }

        if (Either("runAsNonRoot") != "true")
        {
            yield return name + "runAsNonRoot";
        }

        if (!Profiles.Contains(Either("seccompProfile.type")))
        {
            yield return name + "seccompProfile";
        }

        var capabilities = At(container, "securityContext.capabilities");
        if (!Items(capabilities, "drop").Any(item => item.ToString() == "ALL"))
        {
            yield return name + "capabilities.drop";
        }

        if (Items(capabilities, "add").Any(item => item.ToString() != "NET_BIND_SERVICE"))
        {
            yield return name + "capabilities.add";
        }

        if (Either("runAsUser") == "0" || Text(container, "securityContext.procMount") is not (null or "Default") || Items(container, "ports").Any(port => At(port, "hostPort") is not null))
        {
            yield return name + "baseline";
        }
    }

    private static IEnumerable<string> OfVolume(YamlNode volume) => ((YamlMappingNode)volume).Children.Keys.Select(key => key.ToString())
        .Where(key => key != "name" && !Volumes.Contains(key)).Select(key => $"volume {Text(volume, "name")}: {key}");

    private static IEnumerable<YamlNode> Items(YamlNode? node, string path) => (At(node, path) as YamlSequenceNode)?.Children ?? [];

    private static string? Text(YamlNode? node, string path) => (At(node, path) as YamlScalarNode)?.Value;

    private static YamlNode? At(YamlNode? node, string path) => path.Split('.')
        .Aggregate(node, (at, step) => at is YamlMappingNode map && map.Children.TryGetValue(step, out var next) ? next : null);
}
