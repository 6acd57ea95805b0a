using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.References;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Scaling;

/// <summary>A quota that the workloads of its namespace exceed.</summary>
public sealed class QuotaIsEnough : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6069",
        "A quota is enough for the workloads of its namespace",
        "The workloads{0} ask for {1} of {2} when all of their pods run, and the quota allows {3}",
        RuleSeverity.Warning)
    {
        Catalogue = ["RES14", "REF61"],
        Why = "A ResourceQuota holds for all pods of its namespace together. What is beyond it is not created: a Deployment then stays with fewer pods than it should have, and says so only in its events. Counted are the pods that Deployments and StatefulSets ask for, with the least that an autoscaler sets; a rolling update needs some more.",
        Wrong = """
            [Namespace("shop")]
            [ResourceQuota("shop", Namespace = "shop")]
            [Hard("requests.memory", "1Gi")]
            public static class Shop;

            [Deployment("web", Namespace = "shop", Replicas = 5)]
            [Container("web", "example/web:1.0")]
            [Resources(Memory = "256Mi")]
            public sealed class Web;
            """,
        Right = """
            [Namespace("shop")]
            [ResourceQuota("shop", Namespace = "shop")]
            [Hard("requests.memory", "2Gi")]
            public static class Shop;

            [Deployment("web", Namespace = "shop", Replicas = 5)]
            [Container("web", "example/web:1.0")]
            [Resources(Memory = "256Mi")]
            public sealed class Web;
            """,
        Fix = "Raise the quota, or lower the requests or the number of pods.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["ResourceQuota"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // A quota with scopes is for some pods only.
        if (context.Object.Kind != "ResourceQuota" || context.Object.Root.Find("spec.scopes") is not null || context.Object.Root.Find("spec.scopeSelector") is not null)
        {
            return;
        }

        var workloads = context.Cluster.OfKind("Deployment").Concat(context.Cluster.OfKind("StatefulSet"))
            .Where(item => item.Facts.Namespace == context.Facts.Namespace).Select(item => item.Source).OfType<KubernetesObject>().ToList();
        foreach (var entry in context.Object.Root.Find("spec.hard") as MappingNode ?? [])
        {
            if ((entry.Key == "pods" ? ("", "") : NamespaceLimits.Counted(entry.Key)) is var (list, name) && ContainerResources.Read(entry.Value) is var (written, most))
            {
                var sum = workloads.Aggregate(Quantity.Zero, (all, workload) => all + (OfPod(workload, list, name) * Pods(context, workload)));
                if (sum > most)
                {
                    context.Report(written, Wording.In(context.Facts.Namespace), ContainerResources.InWords(sum, name), entry.Key, written.Text);
                }
            }
        }
    }

    private static Quantity OfPod(KubernetesObject workload, string list, string name)
    {
        if (list.Length == 0)
        {
            return Quantity.TryParse("1", out var one, out _) ? one : Quantity.Zero;
        }

        var pod = workload.PodTemplate();
        var ofPod = (pod.Find("spec.resources." + list) as MappingNode)?[name];
        return ContainerResources.Read(ofPod) is var (_, whole)
            ? whole
            : pod.Containers().Select(container => Amount(container, list, name)).Aggregate(Quantity.Zero, Quantity.Add);
    }

    // Where only the limit is given, the request is the same.
    private static Quantity Amount(MappingNode container, string list, string name)
    {
        var limit = (container.Find("resources.limits") as MappingNode)?[name];
        var given = (container.Find("resources." + list) as MappingNode)?[name] ?? limit;
        return ContainerResources.Read(given) is var (_, amount) ? amount : Quantity.Zero;
    }

    private static long Pods(RuleContext context, KubernetesObject workload)
    {
        var scaled = Autoscalers.Of(context.Cluster, ObjectFacts.Of(workload)).Select(scaler => scaler.Source?.Root["spec"] as MappingNode).FirstOrDefault();
        return scaled is null ? WholeNumber.Of(workload.Root.Find("spec.replicas")) ?? 1 : WholeNumber.Of(scaled["minReplicas"]) ?? 1;
    }
}
