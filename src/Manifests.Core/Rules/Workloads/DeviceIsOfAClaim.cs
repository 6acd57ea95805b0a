using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A raw device from a volume that is none.</summary>
public sealed class DeviceIsOfAClaim : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6112",
        "A raw device comes from a claim",
        "{0} of {1} is the volume '{2}', which is no claim: only claims can be devices",
        RuleSeverity.Error)
    {
        Catalogue = ["STO12"],
        Why = "A container can have the storage of a claim as a raw device, without a file system. Other volumes are folders or files; the API server refuses them as devices.",
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
                  volumeDevices:
                    - name: data
                      devicePath: /dev/data
              volumes:
                - name: data
                  emptyDir: {}
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
                - name: web
                  image: example/web:1.0
                  volumeMounts:
                    - name: data
                      mountPath: /data
              volumes:
                - name: data
                  emptyDir: {}
            """,
        Fix = "Mount the volume as a folder, or use a claim with `volumeMode: Block`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var volumes = PodSpecs.VolumesOf(context).Select(item => item.Volume).ToList();
        foreach (var (container, path) in PodSpecs.ContainersOf(context))
        {
            foreach (var device in container.FindItems("volumeDevices"))
            {
                var volume = volumes.Find(item => item.FindText("name") == device.FindText("name"));
                if (volume is not null && volume["persistentVolumeClaim"] is null && volume["ephemeral"] is null)
                {
                    context.Report(device["name"], path + ".volumeDevices.name", context.Object.ToString(), device.FindText("name") ?? "");
                }
            }
        }
    }
}
