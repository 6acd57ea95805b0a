using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>Less than no time to end.</summary>
public sealed class GracePeriodIsNotNegative : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6040",
        "A pod has no less than no time to end",
        "{0} gives its pods {1} seconds to end, which is taken for 1",
        RuleSeverity.Warning)
    {
        Catalogue = ["WRK30"],
        Why = "A negative `terminationGracePeriodSeconds` is accepted with a warning and taken for one second: the pods are killed almost at once, in the midst of what they do.",
        Wrong = """
            [Deployment("web")]
            [PodOptions(TerminationGracePeriodSeconds = -1)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [PodOptions(TerminationGracePeriodSeconds = 60)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write the seconds that the app needs to end; left out, there are 30.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.PodTemplate().Find("spec.terminationGracePeriodSeconds") is ScalarNode seconds && seconds.TryGetInteger(out var number) && number < 0)
        {
            context.Report(seconds, context.Object.ToString(), seconds.Text);
        }
    }
}
