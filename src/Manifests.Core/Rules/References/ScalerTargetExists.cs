using Manifests.Core.Objects;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A scaler of the VerticalPodAutoscaler or of KEDA, for a workload that nobody declares.</summary>
public sealed class ScalerTargetExists : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4067",
        "A VerticalPodAutoscaler or ScaledObject must have a target",
        "{0} is for {1} '{2}', {3}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF65"],
        Why = "A VerticalPodAutoscaler sets the requests of the workload that it names, a ScaledObject of KEDA its number of pods. Where that workload does not exist in their namespace, they are accepted and do nothing.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: keda.sh/v1alpha1
            kind: ScaledObject
            metadata:
              name: worker
            spec:
              scaleTargetRef:
                name: wroker
              triggers:
                - type: cron
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: worker
            spec:
              selector:
                matchLabels:
                  app: worker
              template:
                metadata:
                  labels:
                    app: worker
                spec:
                  containers:
                    - name: worker
                      image: example/worker:1.0
            """,
        Right = """
            apiVersion: keda.sh/v1alpha1
            kind: ScaledObject
            metadata:
              name: worker
            spec:
              scaleTargetRef:
                name: worker
              triggers:
                - type: cron
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: worker
            spec:
              selector:
                matchLabels:
                  app: worker
              template:
                metadata:
                  labels:
                    app: worker
                spec:
                  containers:
                    - name: worker
                      image: example/worker:1.0
            """,
        Fix = "Write the kind and the name of the workload. One that is made elsewhere is declared by `[assembly: ExternalObject(\"Deployment\", \"name\")]`.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (Target(context.Object) is not { } target || target["name"] is not ScalarNode { Text.Length: > 0 } name)
        {
            return;
        }

        // Of kinds that Kubernetes does not serve by itself nobody here knows whether they scale.
        var (version, kind) = (target.FindText("apiVersion") ?? "apps/v1", target.FindText("kind") ?? "Deployment");
        if (PodTemplates.IsWorkload(kind) && ServedKinds.Contains(version, kind)
            && Absence.Find(context, kind, context.Facts.Namespace, name.Text, ApiVersions.GroupOf(version)).Missing is { } missing)
        {
            context.Report(name, [context.Object.ToString(), kind, name.Text, missing.Words], finding => finding with { Replacement = missing.Nearest });
        }
    }

    private static MappingNode? Target(KubernetesObject source) => (source.Kind, ApiVersions.GroupOf(source.ApiVersion)) switch
    {
        ("VerticalPodAutoscaler", "autoscaling.k8s.io") => source.Root.Find("spec.targetRef") as MappingNode,
        ("ScaledObject", "keda.sh") => source.Root.Find("spec.scaleTargetRef") as MappingNode,
        _ => null,
    };
}
