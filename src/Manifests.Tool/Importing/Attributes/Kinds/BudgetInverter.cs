namespace Manifests.Tool.Importing.Attributes.Kinds;

/// <summary>PodDisruptionBudgets: whose pods they are for.</summary>
internal sealed class BudgetInverter : KindInverter
{
    public override bool Handles(string kind) => kind == "PodDisruptionBudget";

    public override void Take(ObjectImport item) => SelectorInverter.TakeLabelSelector(item, "spec.selector", nameof(PodDisruptionBudgetAttribute.Selector));
}
