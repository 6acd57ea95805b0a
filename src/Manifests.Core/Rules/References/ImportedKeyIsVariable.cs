using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A key that becomes no variable in an older cluster.</summary>
public sealed class ImportedKeyIsVariable : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4055",
        "A key that is imported as a variable must be the name of one",
        "Kubernetes {0} makes no variable of the key '{1}' of {2} '{3}' and leaves it out: there a name of a variable has letters, digits, '_', '-' and '.', and begins with no digit",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF35"],
        Why = "`envFrom` makes a variable of each key. Before Kubernetes 1.32 not every key is the name of a variable: such a one is left out, the container starts without it, and an event says so. Since then every key is.",
        Wrong = """
            // With <ManifestsKubernetesVersion>1.31</ManifestsKubernetesVersion> in the project:
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            [EnvFrom("levels")]
            public sealed class Orders;

            [ConfigMap("levels")]
            public static class Levels { [Key("2nd-level")] public const string Second = "debug"; }
            """,
        Right = """
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            [EnvFrom("levels")]
            public sealed class Orders;

            [ConfigMap("levels")]
            public static class Levels { [Key("LEVEL_2")] public const string Second = "debug"; }
            """,
        Fix = "Name the key as a variable may be named, or give all keys a prefix that begins with a letter.",
    };

    // As of this version a variable may have any name that a key can have.
    private static readonly KubernetesVersion Relaxed = new(1, 32);

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Cluster.KubernetesVersion >= Relaxed)
        {
            return;
        }

        foreach (var import in PodContainers.Of(context).SelectMany(container => container.FindItems("envFrom")))
        {
            Check(context, import, "ConfigMap", import.Find("configMapRef.name"));
            Check(context, import, "Secret", import.Find("secretRef.name"));
        }
    }

    private static void Check(RuleContext context, MappingNode import, string kind, Node? written)
    {
        if (written is not ScalarNode name || context.Cluster.Find(kind, context.Facts.Namespace, name.Text) is not { } source)
        {
            return;
        }

        var prefix = import.FindText("prefix") ?? "";
        foreach (var key in source.Facts.Keys.Where(key => !IsVariable(prefix + key)))
        {
            context.Report(
                name,
                [context.Cluster.KubernetesVersion.ToString(), key, kind, name.Text],
                finding => finding with { Related = source.Origin is { } origin ? [origin] : [] });
        }
    }

    private static bool IsVariable(string name) => name.Length > 0 && name[0] is not (>= '0' and <= '9') && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.');
}
