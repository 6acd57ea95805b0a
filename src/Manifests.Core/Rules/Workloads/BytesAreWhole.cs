using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>Memory in parts of a byte.</summary>
public sealed class BytesAreWhole : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6012",
        "There is no part of a byte",
        "The {0} is {1}, which is no whole number of bytes{2}",
        RuleSeverity.Warning)
    {
        Catalogue = ["RES04"],
        Why = "`m` stands for thousandths, and is meant for processor time: 100m of memory is a tenth of a byte. The API server accepts it with a warning, rounds it up, and the container cannot start with so little.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Memory = "100m")]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Memory = "100Mi")]
            public sealed class Web;
            """,
        Fix = "Write `Mi` (1024² bytes) or `M` (1000² bytes).",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var resource in ContainerResources.Of(context).Where(resource => resource.Name is "memory" or "ephemeral-storage" && !resource.Amount.IsWhole))
        {
            var text = resource.Written.Text;
            var meant = text.EndsWith("m", System.StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) + "Mi" : null;
            context.Report(resource.Written, [resource.Words, text, Candidates.DidYouMean(meant)], finding => finding with { Replacement = meant });
        }
    }
}
