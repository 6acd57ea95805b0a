using Manifests.Core.Objects;

namespace Manifests.Tool.Importing.Attributes.Kinds;

/// <summary>Workloads: their pods, and the selector that follows from the pods' labels.</summary>
internal sealed class WorkloadInverter : KindInverter
{
    public override bool Handles(string kind) => PodTemplates.IsWorkload(kind);

    public override void Take(ObjectImport item)
    {
        SelectorInverter.TakeLabelSelector(item, "spec.selector", nameof(DeploymentAttribute.Selector));
        PodInverter.Take(item);
    }
}
