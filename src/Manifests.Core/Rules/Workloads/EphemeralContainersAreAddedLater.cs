using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>Ephemeral containers in a manifest.</summary>
public sealed class EphemeralContainersAreAddedLater : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6111",
        "Ephemeral containers are added to pods that run",
        "{0} of {1} cannot be set: ephemeral containers are added to a pod that runs",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK09"],
        Why = "Ephemeral containers are for looking into a pod that runs, and `kubectl debug` adds them. The API server refuses a new pod, or a template, with any.",
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
              ephemeralContainers:
                - name: look
                  image: example/tools:1.0
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
            """,
        Fix = "Remove them; a container that belongs to the pod is one of its `containers`.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // Of Deployments and the like, the rule about what endless pods have not says it.
        if (context.Object.Kind is "Pod" or "Job" or "CronJob" or "PodTemplate" && PodSpecs.Of(context)?["ephemeralContainers"] is SequenceNode { Count: > 0 } containers)
        {
            context.Report(containers, PodSpecs.PathOf(context) + ".ephemeralContainers", context.Object.ToString());
        }
    }
}
