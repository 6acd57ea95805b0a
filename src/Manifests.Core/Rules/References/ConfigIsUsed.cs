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

    private static readonly ObjectKey ByName = new(source => NamesIn(source).Select(name => Key(source.Namespace, name)));

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!IsConfig(context.Object) || context.Object.Name.Length == 0 || IsForItself(context.Object) || IsNamed(context, context.Facts.Namespace) || IsNamed(context, null))
        {
            return;
        }

        context.Report(context.Object.Root.Find("metadata.name"), context.Object.ToString(), Wording.In(context.Facts.Namespace));
    }

    private static bool IsNamed(RuleContext context, string? ns) => context.Cluster.Having(ByName, Key(ns, context.Object.Name)).Any();

    private static bool IsConfig(KubernetesObject source) => source is { Kind: "ConfigMap" or "Secret", ApiVersion: "v1" };

    // A token is for an account, and what has a label is often found by it.
    private static bool IsForItself(KubernetesObject source) =>
        source.Root.FindText("type") == "kubernetes.io/service-account-token" || source.Root.Find("metadata.labels") is MappingNode { Count: > 0 };

    // Pods say where they refer to what. Of custom resources nobody here knows which field does, so each text may.
    private static IEnumerable<string> NamesIn(KubernetesObject source) => IsConfig(source) ? []
        : PodTemplates.IsWorkload(source.Kind) && source.PodTemplate()?["spec"] is MappingNode pod
            ? PodReference.Of(source).Select(reference => reference.Name.Text).Concat(Texts(pod["volumes"])).Concat(Texts(pod["imagePullSecrets"]))
            : Texts(source.Root);

    private static IEnumerable<string> Texts(Node? node) => node switch
    {
        ScalarNode { Type: ScalarType.String, Text.Length: > 0 and <= 253 } text => [text.Text],
        MappingNode mapping => mapping.SelectMany(entry => Texts(entry.Value)),
        SequenceNode list => list.SelectMany(Texts),
        _ => [],
    };

    private static string Key(string? ns, string text) => ns + "\0" + text;
}
