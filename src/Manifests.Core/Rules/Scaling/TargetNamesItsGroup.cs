using System.Collections.Generic;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>A target of an autoscaler without the group that its kind is in.</summary>
public sealed class TargetNamesItsGroup : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5084",
        "What an autoscaler scales is named with its API group",
        "spec.scaleTargetRef.apiVersion of {0} must be {1}: a {2} is of that group",
        RuleSeverity.Error)
    {
        Catalogue = ["REF07"],
        Why = "An autoscaler finds its target by kind, name and API group. A Deployment is in the group `apps`: without it the API server refuses the autoscaler, or looks for something that does not exist.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata:
              name: web
            spec:
              minReplicas: 2
              maxReplicas: 5
              scaleTargetRef:
                kind: Deployment
                name: web
            """,
        Right = """
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata:
              name: web
            spec:
              minReplicas: 2
              maxReplicas: 5
              scaleTargetRef:
                apiVersion: apps/v1
                kind: Deployment
                name: web
            """,
        Fix = "Write the `apiVersion`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["HorizontalPodAutoscaler"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind != "HorizontalPodAutoscaler" || !ServedKinds.Contains(context.Object.ApiVersion, context.Object.Kind) || context.Object.Root.Find("spec.scaleTargetRef") is not MappingNode target)
        {
            return;
        }

        if (IsMissing(target))
        {
            context.Report(target["apiVersion"] ?? target["kind"], context.Object.ToString(), "apps/v1", target.FindText("kind") ?? "");
        }
    }

    /// <summary>Whether a target of a kind that is in a group does not say in which.</summary>
    internal static bool IsMissing(MappingNode target) =>
        string.IsNullOrEmpty(target.FindText("apiVersion")) && target.FindText("kind") is ("Deployment" or "StatefulSet" or "ReplicaSet");
}
