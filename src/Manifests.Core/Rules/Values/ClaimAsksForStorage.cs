using System.Collections.Generic;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>A claim that asks for nothing.</summary>
public sealed class ClaimAsksForStorage : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5025",
        "A claim asks for some storage",
        "{0} {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["STO02"],
        Why = "A claim without an amount, or with none to speak of, could be any size; the API server refuses it.",
        Wrong = """
            [PersistentVolumeClaim("data", "0")]
            public sealed class Data;
            """,
        Right = """
            [PersistentVolumeClaim("data", "1Gi")]
            public sealed class Data;
            """,
        Fix = "Write how much is needed, such as `10Gi`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["PersistentVolumeClaim", "StatefulSet"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { ApiVersion: "v1", Kind: "PersistentVolumeClaim" })
        {
            Check(context, context.Object.Root, context.This.ToString());
        }
        else if (context.Object is { ApiVersion: "apps/v1", Kind: "StatefulSet" })
        {
            foreach (var template in context.Object.Root.FindItems("spec.volumeClaimTemplates"))
            {
                Check(context, template, $"volume claim template '{template.FindText("metadata.name")}' of {context.This}");
            }
        }
    }

    private static void Check(RuleContext context, MappingNode claim, string words)
    {
        var size = claim.Find("spec.resources.requests.storage");
        if (size is null)
        {
            context.Report(claim.Find("spec.resources") ?? claim.Find("spec"), words, "does not say how much storage it asks for");
        }
        else if (size is ScalarNode amount && Quantity.TryParse(amount.Text.Trim(), out var quantity, out _) && quantity.Sign == 0)
        {
            context.Report(size, words, "asks for no storage: it must be greater than zero");
        }
    }
}
