using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A volume of a pod that no container mounts.</summary>
public sealed class VolumeIsMounted : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4073",
        "A volume should be mounted",
        "No container of {0} mounts the volume '{1}'",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["REF42"],
        Why = "A volume that no container mounts is made and attached for nothing, and the pod does not start while it is missing. Mostly the mount was forgotten, or the name of the volume has changed.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              volumes:
                - name: cache
                  emptyDir: {}
              containers:
                - name: web
                  image: example/web:1.0
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              volumes:
                - name: cache
                  emptyDir: {}
              containers:
                - name: web
                  image: example/web:1.0
                  volumeMounts:
                    - name: cache
                      mountPath: /cache
            """,
        Fix = "Mount the volume, or remove it.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (PodSpecs.Of(context) is not { } pod)
        {
            return;
        }

        var containers = PodContainers.Of(context).Concat(pod.FindItems("ephemeralContainers")).ToList();
        var used = containers.SelectMany(container => container.FindItems("volumeMounts").Concat(container.FindItems("volumeDevices"))).Select(mount => mount.FindText("name")).ToList();
        var claims = context.Object.Kind == "StatefulSet" ? context.Object.Root.FindItems("spec.volumeClaimTemplates").Select(claim => claim.Find("metadata.name")) : [];
        foreach (var name in pod.FindItems("volumes").Select(volume => volume["name"]).Concat(claims).OfType<ScalarNode>().Where(name => name.Text.Length > 0 && !used.Contains(name.Text)))
        {
            context.Report(name, context.Object.ToString(), name.Text);
        }
    }
}
