using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A setting that would reach into the node.</summary>
public sealed class SettingHasItsNamespace : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6102",
        "A setting of the kernel needs a namespace of the pod's own",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["SEC08", "SEC12", "WRK50"],
        Why = "A `procMount` of `Unmasked` shows all of `/proc`, and so needs users of the pod's own (`hostUsers: false`). A sysctl of the network or of shared memory belongs to the pod's own network or memory: with `hostNetwork` or `hostIPC` it has none. The API server refuses both.",
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
                  securityContext:
                    procMount: Unmasked
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              hostUsers: false
              containers:
                - name: web
                  image: example/web:1.0
                  securityContext:
                    procMount: Unmasked
            """,
        Fix = "Give the pod a namespace of its own, or leave the setting out.",
    };

    private static readonly string[] OfSharedMemory = ["kernel.shm", "kernel.msg", "kernel.sem", "fs.mqueue."];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (PodSpecs.Of(context) is not { } spec)
        {
            return;
        }

        var hasOwnUsers = spec.Find("hostUsers") is ScalarNode { Type: ScalarType.Boolean, Text: "false" };
        foreach (var (container, path) in PodSpecs.ContainersOf(context).Where(item => !hasOwnUsers && item.Container.FindText("securityContext.procMount") == "Unmasked"))
        {
            context.Report(container.Find("securityContext.procMount"), path + ".securityContext.procMount", context.Object.ToString(), "can only be Unmasked where hostUsers is false");
        }

        foreach (var sysctl in spec.FindItems("securityContext.sysctls"))
        {
            var name = (sysctl.FindText("name") ?? "").Replace('/', '.');
            var shared = name.StartsWith("net.", StringComparison.Ordinal) && spec.IsTrue("hostNetwork") ? "hostNetwork"
                : OfSharedMemory.Any(start => name.StartsWith(start, StringComparison.Ordinal)) && spec.IsTrue("hostIPC") ? "hostIPC" : null;
            if (shared is not null)
            {
                context.Report(sysctl["name"], $"{PodSpecs.PathOf(context)}.securityContext.sysctls[{name}]", context.Object.ToString(), $"cannot be set where {shared} is true: it would be the node's");
            }
        }
    }
}
