using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A variable with an amount that there is not.</summary>
public sealed class ResourceFieldIsSupported : ObjectRule
{
    private static readonly string[] Resources =
        ["limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory"];

    private static readonly HashSet<Quantity> CpuUnits = [Parse("1"), Parse("1m")];

    private static readonly HashSet<Quantity> ByteUnits =
        [.. new[] { "1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei" }.Select(Parse)];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6032",
        "A variable must be of an amount that there is",
        "{0}",
        RuleSeverity.Error)
    {
        Catalogue = ["RES17"],
        Why = "A variable can have a container's request or limit of `cpu`, `memory`, `ephemeral-storage` or huge pages, counted in a unit: 1 or 1m for `cpu`; 1, 1k, 1M and so on, or 1Ki, 1Mi and so on for bytes. The API server refuses the rest.",
        Wrong = """
            [Deployment("web")]
            [EnvFromResource("MEMORY", "limits.memory", Divisor = "2Mi")]
            [Resources(MemoryLimit = "256Mi")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [EnvFromResource("MEMORY", "limits.memory", Divisor = "1Mi")]
            [Resources(MemoryLimit = "256Mi")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `limits` or `requests`, a dot and the resource, as in `limits.memory`; and one of the units.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var source in PodContainers.Of(context).SelectMany(container => container.FindItems("env")).Select(variable => variable.Find("valueFrom.resourceFieldRef")).OfType<MappingNode>())
        {
            if (source["resource"] is not ScalarNode resource)
            {
                continue;
            }

            if (!Resources.Contains(resource.Text) && !resource.Text.StartsWith("limits.hugepages-", StringComparison.Ordinal) && !resource.Text.StartsWith("requests.hugepages-", StringComparison.Ordinal))
            {
                var meant = Candidates.Nearest(resource.Text, Resources);
                context.Report(resource, [$"A variable cannot be of the resource '{resource.Text}'{Candidates.DidYouMean(meant)}"], finding => finding with { Replacement = meant });
            }
            else if (source["divisor"] is ScalarNode { Type: not ScalarType.Null } divisor && Quantity.TryParse(divisor.Text, out var unit, out _) && unit.Sign != 0)
            {
                var isCpu = resource.Text.EndsWith(".cpu", StringComparison.Ordinal);
                if (!(isCpu ? CpuUnits : ByteUnits).Contains(unit))
                {
                    context.Report(divisor, $"{resource.Text} cannot be counted in units of {divisor.Text}, only of {(isCpu ? "1 or 1m" : "1, 1k, 1Ki, 1M, 1Mi and so on")}");
                }
            }
        }
    }

    private static Quantity Parse(string text) => Quantity.TryParse(text, out var quantity, out _) ? quantity : default;
}
