using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;

namespace Manifests.Core.Rules.References;

/// <summary>A ConfigMap, Secret or claim that nobody declares.</summary>
public sealed class ReferencedObjectIsDeclared : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4001",
        "An object that pods need must exist",
        "{0} needs {1} '{2}'{3}, which is not declared{4}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF29", "REF31", "REF37", "REF45"],
        Why = "A pod waits for the ConfigMaps, Secrets and claims (for storage or for devices) that it names, in its own namespace: until they exist its containers do not start. "
            + "What is made elsewhere is told by `[assembly: ExternalObject(…)]`; what may be absent is `Optional = true`.",
        Wrong = """
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            [EnvFromSecret("DB_PASSWORD", "db-credentails", "password")]
            public sealed class Orders;

            [Secret("db-credentials")]
            public static class DbCredentials { public const string password = ""; }
            """,
        Right = """
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            [EnvFromSecret("DB_PASSWORD", "db-credentials", "password")]
            public sealed class Orders;

            [Secret("db-credentials")]
            public static class DbCredentials { public const string password = ""; }
            """,
        Fix = "Declare the object, refer to it by `typeof`, or say that it exists: `[assembly: ExternalObject(\"Secret\", \"db-credentials\")]`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var reference in PodReference.Of(context).Where(reference => !reference.IsOptional))
        {
            if (context.Cluster.Named(reference.Kind, reference.Name.Text).Count == 0 && !IsInEveryNamespace(reference))
            {
                var here = context.Cluster.OfKind(reference.Kind).Where(item => item.Facts.Namespace == context.Facts.Namespace);
                var nearest = Candidates.Nearest(reference.Name.Text, here.Select(item => item.Facts.Name));
                context.Report(
                    reference.Name,
                    [context.This.ToString(), reference.Kind, reference.Name.Text, Wording.In(context.Facts.Namespace), Candidates.DidYouMean(nearest)],
                    finding => finding with { Replacement = nearest });
            }
        }
    }

    // The cluster puts its own certificate into each namespace.
    private static bool IsInEveryNamespace(PodReference reference) => reference is { Kind: "ConfigMap", Name.Text: "kube-root-ca.crt" };
}
