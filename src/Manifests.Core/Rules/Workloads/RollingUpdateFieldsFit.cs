using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A setting of a rolling update that the kind does not have.</summary>
public sealed class RollingUpdateFieldsFit : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6016",
        "A setting of a rolling update is one of its kind",
        "{0} has no {1}: {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK43"],
        Why = "A Deployment replaces pods in any order, so it has no number to begin at; a StatefulSet's pods have fixed names, so none can be started beside the one that it replaces. The API server refuses a field that the kind does not have.",
        Wrong = """
            [Deployment("web")]
            [RollingUpdate(Partition = 2)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [RollingUpdate(MaxUnavailable = 1)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Use `MaxSurge` for a Deployment or DaemonSet, `Partition` for a StatefulSet. Where a class has workloads of several kinds, `Of` says which one is meant.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.ApiVersion != "apps/v1")
        {
            return;
        }

        var path = context.Object.Kind == "Deployment" ? "spec.strategy.rollingUpdate" : "spec.updateStrategy.rollingUpdate";
        var settings = context.Object.Root.Find(path) as MappingNode;
        if (context.Object.Kind is "Deployment" or "DaemonSet" && settings?["partition"] is { } partition)
        {
            context.Report(partition, context.Object.ToString(), "partition", "only a StatefulSet's pods have numbers");
        }
        else if (context.Object.Kind == "StatefulSet" && settings?["maxSurge"] is { } surge)
        {
            context.Report(surge, context.Object.ToString(), "maxSurge", "each of its pods is there only once");
        }
    }
}
