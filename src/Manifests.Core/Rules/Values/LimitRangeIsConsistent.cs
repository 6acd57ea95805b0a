using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>A LimitRange that contradicts itself.</summary>
public sealed class LimitRangeIsConsistent : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5076",
        "The limits of a LimitRange must fit one another",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["RES12"],
        Why = "For each resource, a LimitRange gives the least, the default request, the default and the greatest amount: in that order none may exceed the next. A pod as a whole has no defaults, a claim needs a least or a greatest size, and a ratio is 1 or more. The API server refuses everything else.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: LimitRange
            metadata:
              name: limits
            spec:
              limits:
                - type: Container
                  default:
                    memory: 2Gi
                  max:
                    memory: 1Gi
            """,
        Right = """
            apiVersion: v1
            kind: LimitRange
            metadata:
              name: limits
            spec:
              limits:
                - type: Container
                  default:
                    memory: 512Mi
                  max:
                    memory: 1Gi
            """,
        Fix = "Change one of the two amounts that the message names.",
    };

    private static readonly string[] Defaults = ["default", "defaultRequest"];

    private static readonly string[] Ascending = ["min", "defaultRequest", "default", "max"];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["LimitRange"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "v1", Kind: "LimitRange" } || context.Object.Root.Find("spec.limits") is not SequenceNode limits)
        {
            return;
        }

        var types = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < limits.Count; i++)
        {
            if (limits[i] is MappingNode item)
            {
                var path = FormattableString.Invariant($"spec.limits[{i}]");
                CheckType(context, item, path, types);
                CheckOrder(context, item, path);
                CheckRatio(context, item, path);
            }
        }
    }

    private static void CheckType(RuleContext context, MappingNode item, string path, HashSet<string> types)
    {
        var type = item.FindText("type") ?? "";
        if (!types.Add(type))
        {
            context.Report(item["type"], path + ".type", context.Object.ToString(), $"is the second of type {type}");
        }

        if (type == "Pod")
        {
            foreach (var field in Defaults.Where(field => item[field] is MappingNode { Count: > 0 }))
            {
                context.Report(item[field], $"{path}.{field}", context.Object.ToString(), "cannot be given for a Pod, only for a Container");
            }
        }

        if (type == "PersistentVolumeClaim" && item.Find("min.storage") is null && item.Find("max.storage") is null)
        {
            context.Report(item, path, context.Object.ToString(), "needs the least or the greatest storage: min or max");
        }
    }

    private static void CheckOrder(RuleContext context, MappingNode item, string path)
    {
        for (var low = 0; low < Ascending.Length; low++)
        {
            foreach (var entry in item[Ascending[low]] as MappingNode ?? [])
            {
                var above = Ascending.Skip(low + 1).FirstOrDefault(high => IsAbove(entry.Value, (item[high] as MappingNode)?[entry.Key]));
                if (above is not null)
                {
                    context.Report(entry.Value, $"{path}.{Ascending[low]}[{entry.Key}]", context.Object.ToString(), $"is {((ScalarNode)entry.Value).Text}, and so more than its {above}, {((ScalarNode)((MappingNode)item[above]!)[entry.Key]!).Text}");
                }
            }
        }
    }

    private static void CheckRatio(RuleContext context, MappingNode item, string path)
    {
        foreach (var entry in item["maxLimitRequestRatio"] as MappingNode ?? [])
        {
            if (Amount(entry.Value) is { } ratio && Quantity.TryParse("1", out var one, out _) && ratio < one)
            {
                context.Report(entry.Value, $"{path}.maxLimitRequestRatio[{entry.Key}]", context.Object.ToString(), $"is {((ScalarNode)entry.Value).Text}, but a limit cannot be less than its request: it must be 1 or more");
            }
        }
    }

    private static bool IsAbove(Node low, Node? high) => Amount(low) is { } least && Amount(high) is { } most && least > most;

    private static Quantity? Amount(Node? node) => node is ScalarNode scalar && Quantity.TryParse(scalar.Text.Trim(), out var amount, out _) ? amount : null;
}
