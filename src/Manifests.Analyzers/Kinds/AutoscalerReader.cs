using System;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>HorizontalPodAutoscalers: what they scale, by which metrics, how fast.</summary>
internal sealed class AutoscalerReader : KindReader
{
    private static readonly (string Option, string Resource, string Target)[] Resources =
    [
        (nameof(HorizontalPodAutoscalerAttribute.Cpu), "cpu", "Utilization"),
        (nameof(HorizontalPodAutoscalerAttribute.Memory), "memory", "Utilization"),
        (nameof(HorizontalPodAutoscalerAttribute.CpuAverageValue), "cpu", "AverageValue"),
        (nameof(HorizontalPodAutoscalerAttribute.MemoryAverageValue), "memory", "AverageValue"),
    ];

    private static readonly (Type Attribute, string Type, string Field)[] Metrics =
    [
        (typeof(ContainerMetricAttribute), "ContainerResource", "containerResource"),
        (typeof(PodsMetricAttribute), "Pods", "pods"),
        (typeof(ExternalMetricAttribute), "External", "external"),
        (typeof(ObjectMetricAttribute), "Object", "object"),
    ];

    private static readonly (Type Attribute, string Field)[] Behaviours = [(typeof(ScaleUpAttribute), "scaleUp"), (typeof(ScaleDownAttribute), "scaleDown")];

    public override bool Reads(string kind) => kind == "HorizontalPodAutoscaler";

    public override void Complete(ObjectDraft draft)
    {
        if (Target(draft) is { } target)
        {
            draft.Root.SetAt("spec.scaleTargetRef", target);
        }

        CompleteMetrics(draft);
        foreach (var (attribute, field) in Behaviours)
        {
            foreach (var use in draft.Mine(draft.Type.Uses.Where(use => use.Shape.Type == attribute)))
            {
                AddPolicies(use, draft.Root.Ensure("spec.behavior." + field));
            }
        }
    }

    private static MappingNode? Target(ObjectDraft draft)
    {
        if (draft.Use.Value(nameof(HorizontalPodAutoscalerAttribute.Target)) is { Text: { } written } target)
        {
            return Written(written, "Deployment", target.Origin);
        }

        if (draft.Use.Value(nameof(HorizontalPodAutoscalerAttribute.For)) is { Type: { } type } reference)
        {
            return Workloads.Main(draft.FactsOf(type)) is { } workload ? Reference(workload.ApiVersion, workload.Kind, workload.Name, reference.Origin) : null;
        }

        return Autoscaling.TargetOn(draft.Type) is { Shape.Object: { } mark } use ? Reference(mark.ApiVersion, mark.Kind, draft.Type.NameOf(use), draft.Origin) : null;
    }

    // "Deployment/web", "argoproj.io/v1alpha1/Rollout/web"; a name alone is that of the default kind.
    private static MappingNode Written(string text, string defaultKind, Origin? origin)
    {
        var parts = text.Split('/');
        var kind = parts.Length > 1 ? parts[parts.Length - 2] : defaultKind;
        var version = parts.Length > 2 ? string.Join("/", parts.Take(parts.Length - 2)) : ServedKinds.VersionOf(kind) ?? "apps/v1";
        return Reference(version, kind, parts[parts.Length - 1], origin);
    }

    private static MappingNode Reference(string apiVersion, string kind, string name, Origin? origin)
    {
        var reference = new MappingNode(origin);
        reference.Set("apiVersion", ScalarNode.String(apiVersion, origin));
        reference.Set("kind", ScalarNode.String(kind, origin));
        reference.Set("name", ScalarNode.String(name, origin));
        return reference;
    }

    private static void CompleteMetrics(ObjectDraft draft)
    {
        var written = draft.Root.FindItems("spec.metrics").ToList();
        var uses = draft.Mine(draft.Type.Uses.Where(use => Metrics.Any(metric => metric.Attribute == use.Shape.Type))).ToList();
        foreach (var (use, item) in uses.Zip(written, (use, item) => (use, item)))
        {
            var (_, type, field) = Metrics.First(metric => metric.Attribute == use.Shape.Type);
            item.Set("type", ScalarNode.String(type, use.Origin));
            CompleteMetric(draft, use, item.Mapping(field, use.Origin));
        }

        if (Resources.Any(resource => draft.Use.Value(resource.Option) is not null))
        {
            var all = new SequenceNode(draft.Origin);
            foreach (var (option, resource, target) in Resources)
            {
                if (draft.Use.Value(option) is { Node: { } aim } value)
                {
                    all.Add(ResourceMetric(resource, target, aim, value.Origin));
                }
            }

            foreach (var metric in written)
            {
                all.Add(metric);
            }

            draft.Root.SetAt("spec.metrics", all);
        }
    }

    private static MappingNode ResourceMetric(string resource, string target, Node aim, Origin? origin)
    {
        var metric = new MappingNode(origin);
        metric.Set("type", ScalarNode.String("Resource", origin));
        metric.SetAt("resource.name", ScalarNode.String(resource, origin));
        metric.SetAt("resource.target.type", ScalarNode.String(target, origin));
        metric.SetAt(target == "Utilization" ? "resource.target.averageUtilization" : "resource.target.averageValue", aim.Clone());
        return metric;
    }

    private static void CompleteMetric(ObjectDraft draft, AttributeUse use, MappingNode source)
    {
        if (DescribedObject(draft, use) is { } described)
        {
            source.Set("describedObject", described);
        }

        if (SelectorReader.Of(use) is var (selector, origin))
        {
            source.SetAt("metric.selector", selector.ToLabelSelector(origin));
        }

        var target = source.Mapping("target", use.Origin);
        target.Set("type", ScalarNode.String(target["averageUtilization"] is not null ? "Utilization" : target["value"] is not null ? "Value" : "AverageValue", use.Origin));
    }

    private static MappingNode? DescribedObject(ObjectDraft draft, AttributeUse use)
    {
        if (use.Value(nameof(ObjectMetricAttribute.DescribedObject)) is { Text: { } written } value)
        {
            return Written(written, "Service", value.Origin);
        }

        return use.Value(nameof(ObjectMetricAttribute.Type)) is { Type: { } type } reference
            && draft.FactsOf(type).Where(facts => facts.Kind is "Ingress" or "Service").OrderBy(facts => facts.Kind, StringComparer.Ordinal).ThenBy(facts => facts.Name, StringComparer.Ordinal).FirstOrDefault() is { } target
                ? Reference(target.ApiVersion, target.Kind, target.Name, reference.Origin)
                : null;
    }

    private static void AddPolicies(AttributeUse use, MappingNode behaviour)
    {
        foreach (var type in new[] { nameof(ScaleUpAttribute.Pods), nameof(ScaleUpAttribute.Percent) })
        {
            if (use.Value(type) is { Node: { } amount } value)
            {
                var policy = FieldWriter.NewItem(behaviour, "policies", value.Origin);
                policy.Set("type", ScalarNode.String(type, value.Origin));
                policy.Set("value", amount.Clone());
                policy.Set("periodSeconds", use.Value(nameof(ScaleUpAttribute.PeriodSeconds))?.Node?.Clone() ?? ScalarNode.Integer(60, value.Origin));
            }
        }
    }
}
