using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Schema;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>An amount of cpu, memory or storage that cannot be read.</summary>
public sealed class QuantityIsValid : ObjectRule
{
    private static readonly string[] MapsOfQuantities = ["requests", "limits", "hard", "capacity", "max", "min", "default", "defaultRequest", "maxLimitRequestRatio"];

    private static readonly string[] Quantities = ["sizeLimit", "divisor", "averageValue"];

    private const string Negative = "it must be greater than or equal to 0";

    private static readonly string[] NeverNegative = ["requests", "limits", "hard", "capacity"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5003",
        "A quantity must be a number with a unit of Kubernetes",
        "'{0}' is no quantity of {1}: {2}{3}",
        RuleSeverity.Error)
    {
        Catalogue = ["RES01", "RES03"],
        Why = "Amounts are a number and a unit: `500m` (thousandths, for cpu), `128Mi` and `1Gi` (powers of 1024), `500M` and `1G` (powers of 1000), `1e3`. The units are exact: `MB`, `mi` and `K` do not exist, and there is no blank before them. "
            + "The API server cannot read an object with any other text, and refuses it.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Cpu = "0.5cores", Memory = "500MB")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Cpu = "0.5", Memory = "500M")]
            public sealed class Web;
            """,
        Fix = "Write the unit as Kubernetes does. For memory, `Mi` and `Gi` are what most people mean.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // What a custom resource calls its limits is its own affair.
        if (!ServedKinds.Contains(context.Object.ApiVersion, context.Object.Kind))
        {
            return;
        }

        foreach (var (name, map, value) in EveryField.Of(context).SelectMany(QuantitiesIn))
        {
            if (value.Type != ScalarType.Null && Problem(value.Text, map) is { } problem)
            {
                var suggestion = problem == Negative ? null : Quantity.Suggest(value.Text);
                context.Report(value, [value.Text, name, problem, Candidates.DidYouMean(suggestion)], finding => finding with { Replacement = suggestion });
            }
        }
    }

    private static IEnumerable<(string Name, string Map, ScalarNode Value)> QuantitiesIn(Field field) => field switch
    {
        { Value: MappingNode map } when Array.IndexOf(MapsOfQuantities, field.Key) >= 0 && IsMapOfQuantities(field) =>
            map.Where(entry => entry.Value is ScalarNode).Select(entry => (entry.Key, field.Key, (ScalarNode)entry.Value)),
        { Value: ScalarNode value } when Array.IndexOf(Quantities, field.Key) >= 0 => [(field.Key, "", value)],
        _ => [],
    };

    private static bool IsMapOfQuantities(Field field) => field.Key switch
    {
        "requests" or "limits" => field.Parent == "resources",
        "hard" or "capacity" => field.Parent == "spec",
        _ => field.Parent == "limits",
    };

    private static string? Problem(string text, string map)
    {
        // The API server cuts blanks off at both ends.
        if (!Quantity.TryParse(text.Trim(), out var quantity, out var error))
        {
            return error;
        }

        return quantity.Sign < 0 && Array.IndexOf(NeverNegative, map) >= 0 ? Negative : null;
    }
}
