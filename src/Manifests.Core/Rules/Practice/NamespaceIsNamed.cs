using System.Linq;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>An object that lands wherever kubectl happens to point.</summary>
public sealed class NamespaceIsNamed : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8071",
        "An object names its namespace",
        "{0} '{1}' is {2}",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["NAM20"],
        Why = "Without a namespace an object lands in the one that `kubectl` happens to point to, mostly `default`, where everybody's test "
            + "objects lie and no policy, quota or role fits.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [InNamespace("shop")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `[assembly: ManifestDefaults(Namespace = \"shop\")]` once. If kustomize or Helm names it, leave this rule off.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Namespace is null or "default" && ServedKinds.Contains(context.Object.ApiVersion, context.Object.Kind)
            && ServedKinds.IsNamespaced(context.Object.ApiVersion, context.Object.Kind))
        {
            context.Report(
                context.Object.Root.Find("metadata.namespace"), context.Object.Kind, context.Object.Name,
                context.Object.Namespace is null ? "in no namespace, so it lands wherever kubectl points to" : "in the namespace default");
        }
    }
}
