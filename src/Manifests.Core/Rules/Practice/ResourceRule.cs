using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A rule that asks every container for an amount.</summary>
/// <remarks>A limit stands in for the request that is left out, the pod's amounts for its containers', and a LimitRange of the namespace for both.</remarks>
public abstract class ResourceRule : ContainerRule
{
    private protected abstract string List { get; }

    private protected abstract string Resource { get; }

    private protected sealed override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        if (!Has(container) && !Has(pod.Spec) && !IsGivenByTheNamespace(context))
        {
            context.Report(container["resources"] ?? container, PodContainers.Subject(container));
        }
    }

    private bool Has(MappingNode owner) => IsAmount(owner.Find($"resources.{List}.{Resource}")) || IsAmount(owner.Find($"resources.limits.{Resource}"));

    private static bool IsAmount(Node? node) => node is ScalarNode { Text: not ("" or "0") };

    private bool IsGivenByTheNamespace(RuleContext context) => context.Cluster.OfKind("LimitRange")
        .Where(range => range.Facts.Namespace == context.Facts.Namespace)
        .SelectMany(range => range.Source?.Root.FindItems("spec.limits") ?? [])
        .Any(limit => limit.FindText("type") == "Container"
            && (limit.Find("default." + Resource) is not null || (List == "requests" && limit.Find("defaultRequest." + Resource) is not null)));
}
