using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Schema;

/// <summary>A namespace on an object that lives in none.</summary>
public sealed class ClusterScopedObjectHasNoNamespace : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7014",
        "An object of the whole cluster has no namespace",
        "{0} '{1}' belongs to the whole cluster: its namespace '{2}' is ignored",
        RuleSeverity.Warning)
    {
        Catalogue = ["NAM21"],
        Why = "Objects of some kinds (Namespace, ClusterRole, PersistentVolume, StorageClass, …) exist once in the cluster. The API server takes their namespace away without a word, so that two of one name in two namespaces "
            + "are one object, and the later replaces the earlier. Tools that compare the cluster with the files see a difference for ever.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: scheduling.k8s.io/v1
            kind: PriorityClass
            metadata:
              name: critical
              namespace: shop
            value: 1000
            """,
        Right = """
            apiVersion: scheduling.k8s.io/v1
            kind: PriorityClass
            metadata:
              name: critical
            value: 1000
            """,
        Fix = "Remove the namespace; where two objects of one name were meant, give them names of their own.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Namespace is { Length: > 0 } ns && !ServedKinds.IsNamespaced(context.Object.ApiVersion, context.Object.Kind))
        {
            context.Report(context.Object.Root.Find("metadata.namespace"), context.Object.Kind, context.Object.Name, ns);
        }
    }
}
