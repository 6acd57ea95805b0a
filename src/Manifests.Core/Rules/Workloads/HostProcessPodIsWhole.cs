using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A pod in which some containers are host processes of Windows and others are not.</summary>
public sealed class HostProcessPodIsWhole : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6101",
        "Host processes have a pod to themselves",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["SEC19"],
        Why = "A host process of Windows runs on the node itself. A pod with one has no other containers, and is on the network of the node. The API server refuses everything else.",
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
                    windowsOptions:
                      hostProcess: true
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              hostNetwork: true
              dnsPolicy: Default
              containers:
                - name: web
                  image: example/web:1.0
                  securityContext:
                    windowsOptions:
                      hostProcess: true
            """,
        Fix = "Set `hostNetwork: true`, and `hostProcess` for all containers of the pod.",
    };

    private const string Option = "securityContext.windowsOptions.hostProcess";

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (PodSpecs.Of(context) is not { } spec)
        {
            return;
        }

        var containers = PodSpecs.ContainersOf(context).ToLookup(item => (item.Container.Find(Option) is null ? spec : item.Container).IsTrue(Option));
        if (!containers[true].Any())
        {
            return;
        }

        foreach (var (container, path) in containers[false])
        {
            context.Report(container.Find(Option) ?? container["name"], $"{path}.{Option}", context.Object.ToString(), "must be true, as it is of another container: either all containers of a pod are host processes, or none");
        }

        if (!spec.IsTrue("hostNetwork"))
        {
            context.Report(spec["hostNetwork"] ?? spec, PodSpecs.PathOf(context) + ".hostNetwork", context.Object.ToString(), "must be true, since a container is a host process");
        }
    }
}
