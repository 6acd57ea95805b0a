using System;
using System.Globalization;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A rolling update that can replace no pod, or is no amount.</summary>
public sealed class RollingUpdateMovesOn : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6015",
        "A rolling update must be able to replace a pod",
        "{0} of {1} is {2}, but {3}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK11"],
        Why = "A pod is replaced either by starting its successor first (`maxSurge`) or by ending it first (`maxUnavailable`). Where both are 0 nothing can happen, so the API server refuses it. "
            + "Each is a whole number or a percentage. A DaemonSet does just one of the two, and takes 1 for a `maxUnavailable` that is left out.",
        Wrong = """
            [Deployment("web")]
            [RollingUpdate(MaxSurge = 0, MaxUnavailable = 0)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [RollingUpdate(MaxSurge = 1, MaxUnavailable = 0)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Give one of the two a number above 0, such as `MaxSurge = 1`. In a DaemonSet set the other one to 0.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var path = context.Object switch
        {
            { Kind: "Deployment", ApiVersion: "apps/v1" } => "spec.strategy.rollingUpdate",
            { Kind: "DaemonSet", ApiVersion: "apps/v1" } => "spec.updateStrategy.rollingUpdate",
            _ => null,
        };
        if (path is null || context.Object.Root.Find(path) is not MappingNode settings)
        {
            return;
        }

        var isDaemonSet = context.Object.Kind == "DaemonSet";
        var surge = Read(context, settings, "maxSurge", isDaemonSet);
        var unavailable = Read(context, settings, "maxUnavailable", true);
        var written = (settings["maxUnavailable"] ?? settings["maxSurge"]) as ScalarNode;
        if (surge is null || unavailable is null || written is null)
        {
            return;
        }

        if (surge == 0 && unavailable == 0)
        {
            context.Report(written, NameOf(settings), context.Object.ToString(), written.Text, "maxSurge is 0 too: no pod can be replaced");
        }
        else if (isDaemonSet && surge > 0 && unavailable > 0)
        {
            var words = settings["maxUnavailable"] is null ? "maxUnavailable, left out, is 1: of the two one must be 0" : "maxSurge is not 0 either: of the two one must be";
            context.Report(written, NameOf(settings), context.Object.ToString(), written.Text, words);
        }
    }

    private static string NameOf(MappingNode settings) => settings["maxUnavailable"] is null ? "maxSurge" : "maxUnavailable";

    // The number, of pods or of percent; null where it cannot be read, which is reported.
    private static long? Read(RuleContext context, MappingNode settings, string field, bool isAtMostAll)
    {
        if (settings[field] is not ScalarNode { Type: not ScalarType.Null } value)
        {
            return field == "maxUnavailable" ? 1 : context.Object.Kind == "DaemonSet" ? 0 : 1;
        }

        var isPercentage = value.Type == ScalarType.String && value.Text.EndsWith("%", StringComparison.Ordinal);
        var digits = isPercentage ? value.Text.Substring(0, value.Text.Length - 1) : value.Text;
        if (!(isPercentage || value.Type == ScalarType.Integer) || digits.Length == 0 || !digits.All(character => character is >= '0' and <= '9')
            || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var given = value.Type == ScalarType.String ? $"the text '{value.Text}'" : value.Text;
            context.Report(value, field, context.Object.ToString(), given, "must be a whole number of pods, 0 or more, or a percentage such as 25%");
            return null;
        }

        if (isAtMostAll && isPercentage && number > 100)
        {
            context.Report(value, field, context.Object.ToString(), value.Text, "there are no more than 100% of the pods");
            return null;
        }

        return number;
    }
}
