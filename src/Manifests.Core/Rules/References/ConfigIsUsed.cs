using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A ConfigMap or Secret that nobody asks for.</summary>
public sealed class ConfigIsUsed : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4071",
        "A ConfigMap or Secret should be used",
        "{0} is used by nothing in view{1}",
        RuleSeverity.Info)
    {
        HoldsAgainstOthers = true,
        IsEnabledByDefault = false,
        Catalogue = ["REF36"],
        Why = "Nothing that this project declares refers to the object. It is left over, its name is misspelt where it is used, or an app reads it by itself through the API server.",
        Wrong = """
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            public sealed class Orders;

            [ConfigMap("orders-options")]
            public static class OrdersOptions { public const string LOG_LEVEL = "info"; }
            """,
        Right = """
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            [EnvFrom(typeof(OrdersOptions))]
            public sealed class Orders;

            [ConfigMap("orders-options")]
            public static class OrdersOptions { public const string LOG_LEVEL = "info"; }
            """,
        Fix = "Remove it, or refer to it with `[EnvFrom]`, `[EnvFromConfigMap]`, `[EnvFromSecret]` or `[Mount]`.",
    };

    // Whatever names it, in any field of an object but the data of its like: of custom resources nobody here knows which field refers to what.
    private static readonly ObjectKey ByText = new(source => IsConfig(source) ? [] : Texts(source.Root).Distinct().Select(text => Key(source.Namespace, text)));

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!IsConfig(context.Object) || context.Object.Name.Length == 0 || IsForItself(context.Object) || IsNamed(context, context.Facts.Namespace) || IsNamed(context, null))
        {
            return;
        }

        context.Report(context.Object.Root.Find("metadata.name"), context.Object.ToString(), Wording.In(context.Facts.Namespace));
    }

    private static bool IsNamed(RuleContext context, string? ns) => context.Cluster.Having(ByText, Key(ns, context.Object.Name)).Any();

    private static bool IsConfig(KubernetesObject source) => source is { Kind: "ConfigMap" or "Secret", ApiVersion: "v1" };

    // A token is for an account, and what has a label is often found by it.
    private static bool IsForItself(KubernetesObject source) =>
        source.Root.FindText("type") == "kubernetes.io/service-account-token" || source.Root.Find("metadata.labels") is MappingNode { Count: > 0 };

    private static IEnumerable<string> Texts(Node node) => node switch
    {
        ScalarNode { Type: ScalarType.String, Text.Length: > 0 and <= 253 } text => [text.Text],
        MappingNode mapping => mapping.SelectMany(entry => Texts(entry.Value)),
        SequenceNode list => list.SelectMany(Texts),
        _ => [],
    };

    private static string Key(string? ns, string text) => ns + "\0" + text;
}
