using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A key that a ConfigMap or Secret does not have.</summary>
public sealed class ReferencedKeyIsDeclared : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4003",
        "A key that pods need must be in the object",
        "{0} '{1}' has no key '{2}', {3}{4}",
        RuleSeverity.Error)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF30", "REF32"],
        Why = "A container that takes a variable from a key, or a volume that makes a file of it, does not start while the key is missing. "
            + "Keys are exact: `LOG_LEVEL` is not `log_level`. Of an external object only those keys are checked against that `Keys` names.",
        Wrong = """
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            [EnvFromConfigMap("LOG_LEVEL", typeof(ShopConfig), "LOGLEVEL")]
            public sealed class Orders;

            [ConfigMap("shop-config")]
            public static class ShopConfig { public const string LOG_LEVEL = "info"; }
            """,
        Right = """
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            [EnvFromConfigMap("LOG_LEVEL", typeof(ShopConfig), "LOG_LEVEL")]
            public sealed class Orders;

            [ConfigMap("shop-config")]
            public static class ShopConfig { public const string LOG_LEVEL = "info"; }
            """,
        Fix = "Write a key that the object has, or add the key to its class.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var reference in PodReference.Of(context).Where(reference => !reference.IsOptional))
        {
            if (context.Cluster.Find(reference.Kind, context.Facts.Namespace, reference.Name.Text) is not { } target || AreItsKeysUnknown(target))
            {
                continue;
            }

            foreach (var key in reference.Keys.Where(key => !target.Facts.Keys.Contains(key.Text)))
            {
                Report(context, reference, key, target);
            }
        }
    }

    // Of an object of the world outside the keys need not be told.
    private static bool AreItsKeysUnknown(ClusterObject target) => target is { Source: null, Facts.Keys.Count: 0 };

    private static void Report(RuleContext context, PodReference reference, ScalarNode key, ClusterObject target)
    {
        var nearest = target.Facts.Keys.Count == 1 ? target.Facts.Keys[0] : Candidates.Nearest(key.Text, target.Facts.Keys);
        var others = target.Facts.Keys.Count == 0 ? "and no other" : "only " + string.Join(", ", target.Facts.Keys);
        context.Report(
            key,
            [reference.Kind, reference.Name.Text, key.Text, others, Candidates.DidYouMean(nearest)],
            finding => finding with { Replacement = nearest, Related = target.Origin is { } origin ? [origin] : [] });
    }
}
