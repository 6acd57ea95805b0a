using System.Linq;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A namespace that nobody declares.</summary>
public sealed class NamespaceIsDeclared : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4074",
        "A namespace that objects are in must exist",
        "{0} is in namespace '{1}', {2}",
        RuleSeverity.Info)
    {
        HoldsAgainstOthers = true,
        IsEnabledByDefault = false,
        Catalogue = ["REF56"],
        Why = "An object of a namespace that does not exist is refused: `kubectl apply` makes no namespaces by itself. The namespaces that each cluster has (`default`, `kube-system`, `kube-public`, `kube-node-lease`) are known.",
        Wrong = """
            [Deployment("web", Namespace = "shpo")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;

            [Namespace("shop")]
            public static class Shop;
            """,
        Right = """
            [Deployment("web", Namespace = "shop")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;

            [Namespace("shop")]
            public static class Shop;
            """,
        Fix = "Declare it with `[Namespace]`, or one that is made elsewhere by `[assembly: ExternalObject(\"Namespace\", \"name\")]`.",
    };

    private static readonly string[] InEachCluster = ["default", "kube-system", "kube-public", "kube-node-lease"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Root.Find("metadata.namespace") is ScalarNode { Text.Length: > 0 } name && !InEachCluster.Contains(name.Text) && ServedKinds.IsNamespaced(context.Object.ApiVersion, context.Object.Kind)
            && Absence.Find(context, "Namespace", null, name.Text).Missing is { } missing)
        {
            context.Report(name, [context.Object.ToString(), name.Text, missing.Words], finding => finding with { Replacement = missing.Nearest });
        }
    }
}
