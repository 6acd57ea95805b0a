using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A variable with a label or annotation that the pods do not have.</summary>
public sealed class FieldPathLeadsToValue : ObjectRule
{
    private static readonly string[] AddedByControllers = ["pod-template-hash", "controller-revision-hash", "pod-template-generation", "job-name", "controller-uid"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6031",
        "A variable of a label should have a value",
        "The variable is of the {0} '{1}', which the pods of {2} do not have: it will be empty{3}",
        RuleSeverity.Warning)
    {
        Catalogue = ["REF52"],
        Why = "A variable of a label or annotation that the pod does not have is empty, without any complaint. "
            + "Keys with a domain are left alone, since controllers and admission webhooks add such; except `app.kubernetes.io/…`, which people write themselves.",
        Wrong = """
            [Deployment("web")]
            [Label("app", "web")]
            [Label("tier", "front")]
            [EnvFromField("TIER", "metadata.labels['teir']")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Label("app", "web")]
            [Label("tier", "front")]
            [EnvFromField("TIER", "metadata.labels['tier']")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Give the class the `[Label]` or `[Annotation]`, or refer to one that it has.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var pod = context.Object.PodTemplate();
        foreach (var path in pod.AllContainers().SelectMany(container => container.FindItems("env")).Select(variable => variable.Find("valueFrom.fieldRef.fieldPath")).OfType<ScalarNode>())
        {
            if (PodFields.KeyIn(path.Text) is not var (map, key) || !PodFields.IsSupported(path.Text) || IsAddedByOthers(key))
            {
                continue;
            }

            var there = (pod.Find("metadata." + map) as MappingNode ?? []).Select(entry => entry.Key).ToList();
            if (!there.Contains(key))
            {
                var meant = Candidates.Nearest(key, there);
                var replacement = meant is null ? null : $"metadata.{map}['{meant}']";
                context.Report(path, [map.TrimEnd('s'), key, context.Object.ToString(), Candidates.DidYouMean(meant)], finding => finding with { Replacement = replacement });
            }
        }
    }

    private static bool IsAddedByOthers(string key) => AddedByControllers.Contains(key) || (key.Contains("/") && !key.StartsWith("app.kubernetes.io/", StringComparison.Ordinal));
}
