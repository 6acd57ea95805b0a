using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>Pods that do not say which app they are.</summary>
public sealed class WorkloadSaysWhatItIs : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8070",
        "Pods carry the label app.kubernetes.io/name",
        "The pods carry no label app.kubernetes.io/name",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["NAM19"],
        Why = "Dashboards, cost reports and `kubectl -l` tell apps apart by the labels that Kubernetes recommends.",
        Wrong = """
            [Deployment("web")]
            [Label("app", "web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `[assembly: ManifestDefaults(RecommendedLabels = true)]`, or leave the label `app` out: then the recommended one is "
            + "written.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        if (!context.Facts.Labels.ContainsKey("app.kubernetes.io/name"))
        {
            context.Report((Node?)null);
        }
    }
}
