using System.Collections.Generic;
using Manifests.Core.Rules.Practice.PodSecurity;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A namespace that lets every pod in.</summary>
public sealed class NamespaceEnforcesLevel : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8042",
        "A namespace enforces a pod security level",
        "Namespace '{0}' enforces no pod security level: it lets privileged pods in",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC30"],
        Why = "Who may create pods in a namespace that enforces nothing can create one that has its node. With `baseline` most apps run as "
            + "they are.",
        Wrong = """
            [Namespace("shop")]
            public static class Shop;
            """,
        Right = """
            [Namespace("shop", Enforce = PodSecurityLevel.baseline)]
            public static class Shop;
            """,
        Fix = "Write `Enforce = PodSecurityLevel.baseline`, or `restricted` with `[Hardened]` pods.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["Namespace"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { Kind: "Namespace", ApiVersion: "v1" } && !context.Facts.Labels.ContainsKey(NamespacePolicy.Label(NamespacePolicy.Enforce)))
        {
            context.Report((Node?)null, context.Object.Name);
        }
    }
}
