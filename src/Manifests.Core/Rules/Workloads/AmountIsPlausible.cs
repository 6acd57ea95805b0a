using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Workloads;

/// <summary>An amount whose unit was most likely forgotten.</summary>
public sealed class AmountIsPlausible : ObjectRule
{
    private static readonly Quantity LeastMemory = Parse("4Mi");
    private static readonly Quantity MostCpu = Parse("64");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6011",
        "An amount needs its unit",
        "The {0} is {1}, that is {2}{3}",
        RuleSeverity.Warning)
    {
        Catalogue = ["RES05"],
        Why = "Without a unit, memory is in bytes and processor time in whole cores. A container with a limit of 512 bytes cannot even start, and one that asks for 500 cores finds no node and stays pending. "
            + "The API server accepts both.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Cpu = "500", Memory = "512")]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Cpu = "500m", Memory = "512Mi")]
            public sealed class Web;
            """,
        Fix = "Write `m` for thousandths of a core, `Mi` or `Gi` for memory.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var resource in ContainerResources.Of(context))
        {
            var text = resource.Written.Text;
            if (resource.Name == "cpu" && resource.Amount > MostCpu)
            {
                Report(context, resource, $"{Whole(resource.Amount)} cores", text.All(IsDigit) ? text + "m" : null);
            }
            else if (resource.Name == "memory" && resource.Amount.Sign > 0 && resource.Amount.IsWhole && resource.Amount < LeastMemory)
            {
                Report(context, resource, $"{Whole(resource.Amount)} bytes", text.All(IsDigit) ? text + "Mi" : null);
            }
        }
    }

    private static void Report(RuleContext context, ContainerResources resource, string amount, string? meant) =>
        context.Report(resource.Written, [resource.Words, resource.Written.Text, amount, Candidates.DidYouMean(meant)], finding => finding with { Replacement = meant });

    private static string Whole(Quantity amount) => (amount.Billionths / 1_000_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static Quantity Parse(string text) => Quantity.TryParse(text, out var amount, out _) ? amount : default;
}
