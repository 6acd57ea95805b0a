using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Scaling;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>An autoscaler without anything to scale.</summary>
public sealed class AutoscalerTargetExists : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4005",
        "An autoscaler must have a target that can be scaled",
        "HorizontalPodAutoscaler '{0}' {1}",
        RuleSeverity.Error)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF06", "REF07", "REF08"],
        Why = "An autoscaler changes the number of pods of a Deployment, StatefulSet or ReplicaSet of its namespace. Where there is none, or where the target has no number, as a DaemonSet or a Pod, it is accepted, reports an error in its status again and again, and scales nothing.",
        Wrong = """
            [Pod("web")]
            [Container(Image = "example/web:1.0")]
            [HorizontalPodAutoscaler(2, 10, Cpu = 70)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(2, 10, Cpu = 70)]
            public sealed class Web;
            """,
        Fix = "Put the attribute on the class of the Deployment or StatefulSet, or name that class with `For = typeof(…)`. A workload that is made elsewhere is declared by `[assembly: ExternalObject(\"Deployment\", \"name\")]`.",
    };

    private static readonly string[] Scalable = ["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController"];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["HorizontalPodAutoscaler"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind != "HorizontalPodAutoscaler" || !ServedKinds.Contains(context.Object.ApiVersion, context.Object.Kind))
        {
            return;
        }

        if (context.Object.Root.Find("spec.scaleTargetRef") is not MappingNode target)
        {
            context.Report(context.Object.Root, context.Object.Name, "has nothing to scale");
        }
        else if (Problem(context, target) is { } problem)
        {
            context.Report(WrittenNodes.First(target), context.Object.Name, problem);
        }
    }

    private static string? Problem(RuleContext context, MappingNode target)
    {
        var (kind, name) = (target.FindText("kind") ?? "", target.FindText("name") ?? "");
        if (TargetNamesItsGroup.IsMissing(target))
        {
            return null;
        }

        if (!ServedKinds.Contains(target.FindText("apiVersion") ?? "", kind))
        {
            // Of other kinds nobody here knows whether they scale, or exist.
            return ServedKinds.All.Any(served => served.Kind == kind) ? $"is for {kind} '{name}' of '{target.FindText("apiVersion")}', which Kubernetes does not serve" : null;
        }

        if (!Scalable.Contains(kind))
        {
            return $"is for {kind} '{name}', and a {kind} cannot be scaled";
        }

        return context.Cluster.Find(kind, context.Facts.Namespace, name) is not null
            ? null
            : $"is for {kind} '{name}', which does not exist{Wording.In(context.Facts.Namespace)}{Candidates.DidYouMean(Candidates.Nearest(name, context.Cluster.OfKind(kind).Select(item => item.Facts.Name)))}";
    }
}
