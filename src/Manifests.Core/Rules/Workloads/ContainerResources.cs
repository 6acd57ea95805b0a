using System;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Workloads;

/// <summary>An amount of a resource that a container asks for, or may use at most.</summary>
/// <param name="Container">The container.</param>
/// <param name="Name">The resource: <c>cpu</c>.</param>
/// <param name="List"><c>requests</c> or <c>limits</c>.</param>
/// <param name="Written">The amount, as it is written.</param>
/// <param name="Amount">The amount.</param>
internal sealed record ContainerResources(MappingNode Container, string Name, string List, ScalarNode Written, Quantity Amount)
{
    private static readonly string[] Lists = ["requests", "limits"];

    private static readonly Func<RuleContext, IReadOnlyList<ContainerResources>> Find = context => [.. In(PodContainers.Of(context))];

    private const long Mebi = 1 << 20;
    private const long Billion = 1_000_000_000;

    /// <summary><c>memory limit of container 'web'</c>.</summary>
    public string Words => $"{Name} {List.TrimEnd('s')} of {PodContainers.Words(Container)}";

    /// <summary>All amounts that can be read; the others are reported as such.</summary>
    public static IReadOnlyList<ContainerResources> Of(RuleContext context) => context.Once(Find);

    private static IEnumerable<ContainerResources> In(IEnumerable<MappingNode> containers)
    {
        foreach (var container in containers)
        {
            foreach (var list in Lists)
            {
                foreach (var entry in container.Find("resources." + list) as MappingNode ?? [])
                {
                    if (Read(entry.Value) is var (written, amount))
                    {
                        yield return new ContainerResources(container, entry.Key, list, written, amount);
                    }
                }
            }
        }
    }

    /// <summary>An amount that was added up, in the unit that people use for it: <c>1280Mi</c> of memory.</summary>
    public static string InWords(Quantity amount, string resource)
    {
        var bytes = BigInteger.Divide(amount.Billionths, Billion);
        return resource != "cpu" && amount.IsWhole && bytes >= Mebi && BigInteger.Remainder(bytes, Mebi).IsZero
            ? (bytes / Mebi).ToString(CultureInfo.InvariantCulture) + "Mi"
            : amount.ToString();
    }

    /// <summary>Reads an amount; null where it is none, or less than nothing.</summary>
    public static (ScalarNode Written, Quantity Amount)? Read(Node? node) =>
        node is ScalarNode { Type: ScalarType.String or ScalarType.Integer or ScalarType.Number } scalar
        && Quantity.TryParse(scalar.Text.Trim(), out var amount, out _) && amount.Sign >= 0
            ? (scalar, amount)
            : null;
}
