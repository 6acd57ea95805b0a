using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>PodDisruptionBudgets: whose pods they are for.</summary>
internal sealed class BudgetReader : KindReader
{
    public override bool Reads(string kind) => kind == "PodDisruptionBudget";

    public override void Complete(ObjectDraft draft)
    {
        if (SelectorReader.Of(draft.Use) is var (selector, origin))
        {
            draft.Root.SetAt("spec.selector", selector.ToLabelSelector(origin));
        }
        else if (ClassPods.Labels(draft, draft.Use.Value(nameof(PodDisruptionBudgetAttribute.For))) is { Count: > 0 } labels)
        {
            draft.Root.SetAt("spec.selector.matchLabels", labels);
        }
    }
}
