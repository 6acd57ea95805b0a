using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Rules.Network;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A class of Ingresses that nobody declares.</summary>
public sealed class IngressClassExists : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4070",
        "An Ingress must be of a class that exists",
        "Ingress '{0}' {1}",
        RuleSeverity.Info)
    {
        HoldsAgainstOthers = true,
        IsEnabledByDefault = false,
        Catalogue = ["REF16"],
        Why = "A controller serves the Ingresses of its class. One of a class that does not exist, or of none where no class is the default one, is accepted and served by nobody.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("shop.example.com", ClassName = "ngnix")]
            public sealed class Web;
            """,
        Right = """
            [assembly: ExternalObject("IngressClass", "nginx")]

            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("shop.example.com", ClassName = "nginx")]
            public sealed class Web;
            """,
        Fix = "Write the name of a class, and declare the one that your controller brings along by `[assembly: ExternalObject(\"IngressClass\", \"name\")]`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => IngressPaths.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!IngressPaths.IsIngress(context))
        {
            return;
        }

        if (context.Object.Root.Find("spec.ingressClassName") is ScalarNode { Text.Length: > 0 } name)
        {
            if (Absence.Find(context, "IngressClass", null, name.Text, "networking.k8s.io").Missing is { } missing)
            {
                context.Report(name, [context.Object.Name, $"is of the class '{name.Text}', {missing.Words}"], finding => finding with { Replacement = missing.Nearest });
            }
        }
        else if (context.Cluster.OfKind("IngressClass") is { Count: > 0 } classes && !classes.Any(MayBeDefault) && (context.Object.Root.Find("metadata.annotations") as MappingNode)?["kubernetes.io/ingress.class"] is null)
        {
            context.Report(context.Object.Root["spec"], context.Object.Name, $"is of no class, and none of {string.Join(", ", classes.Select(item => $"'{item.Facts.Name}'"))} is the default one");
        }
    }

    private static bool MayBeDefault(ClusterObject item) =>
        item.Source is not { } source || ((source.Root.Find("metadata.annotations") as MappingNode)?["ingressclass.kubernetes.io/is-default-class"] as ScalarNode)?.Text == "true";
}
