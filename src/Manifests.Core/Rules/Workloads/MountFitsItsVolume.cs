using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A mount that its container or its volume cannot have.</summary>
public sealed class MountFitsItsVolume : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6112",
        "A mount must be possible for its volume and container",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["STO11", "STO12"],
        Why = "Mounts that reach back to the node (`Bidirectional`) are for privileged containers only, a mount is read-only in all its depth only where it is read-only, and raw devices come from claims. The API server refuses everything else.",
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
                  volumeMounts:
                    - name: data
                      mountPath: /data
                      mountPropagation: Bidirectional
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
        Fix = "Do what the message asks for, or leave the option out.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (PodSpecs.Of(context) is not { } spec)
        {
            return;
        }

        foreach (var (container, path) in PodSpecs.ContainersOf(context))
        {
            CheckMounts(context, container, path + ".volumeMounts");
            CheckDevices(context, spec, container, path + ".volumeDevices");
        }
    }

    private static void CheckMounts(RuleContext context, MappingNode container, string path)
    {
        foreach (var mount in container.FindItems("volumeMounts"))
        {
            if (mount.FindText("mountPropagation") == "Bidirectional" && !container.IsTrue("securityContext.privileged"))
            {
                context.Report(mount["mountPropagation"], path + ".mountPropagation", context.Object.ToString(), "can only be Bidirectional in a privileged container");
            }

            if (mount.FindText("recursiveReadOnly") is "Enabled" or "IfPossible" && !mount.IsTrue("readOnly"))
            {
                context.Report(mount["recursiveReadOnly"], path + ".recursiveReadOnly", context.Object.ToString(), "can only be given where readOnly is true");
            }
            else if (mount.FindText("recursiveReadOnly") is "Enabled" or "IfPossible" && mount.FindText("mountPropagation") is not (null or "None"))
            {
                context.Report(mount["recursiveReadOnly"], path + ".recursiveReadOnly", context.Object.ToString(), "can only be given where mountPropagation is None");
            }
        }
    }

    private static void CheckDevices(RuleContext context, MappingNode spec, MappingNode container, string path)
    {
        foreach (var device in container.FindItems("volumeDevices"))
        {
            var volume = spec.FindItems("volumes").FirstOrDefault(item => item.FindText("name") == device.FindText("name"));
            if (volume is not null && volume["persistentVolumeClaim"] is null && volume["ephemeral"] is null)
            {
                context.Report(device["name"], path + ".name", context.Object.ToString(), $"is the volume '{device.FindText("name")}', which is no claim: only claims are devices");
            }
        }
    }
}
