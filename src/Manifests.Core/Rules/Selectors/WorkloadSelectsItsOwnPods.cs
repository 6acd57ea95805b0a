using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Selectors;

/// <summary>A Deployment and its like must select the pods that it makes.</summary>
public sealed class WorkloadSelectsItsOwnPods : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S2003",
        "A workload must select its own pods",
        "{0} selects {1}, but its own pods have {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["SEL02", "SEL03"],
        Why = "A Deployment knows its pods by its selector. If the pods that it makes do not match it, it would make pods for ever and find none of them: so the API server refuses such an object "
            + "(`selector` does not match template `labels`).",
        Wrong = """
            [Deployment("web", Selector = "app=wep")]
            [Label("app", "web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Label("app", "web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Leave the selector out: it is then written from the class's selector labels. Where one must be given, every part of it must hold for the labels of the class.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!PodTemplates.OwnsPodsBySelector(context.Object.Kind) || context.Facts.Selector is not { } selector || !LabelSyntax.IsValid(selector) || selector.Matches(context.Facts.Labels))
        {
            return;
        }

        context.Report(
            context.Object.Root.Find("spec.selector"),
            [context.Object.ToString(), selector.ToString(), Wording.Labels(context.Facts.Labels)],
            finding => finding with
            {
                Replacement = Candidates.NearestSelector(selector, context.Facts.Labels),
                Related = context.Object.PodLabels()?.Origin is { } labels ? [labels] : [],
            });
    }
}
