using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes.Kinds;

/// <summary>HorizontalPodAutoscalers: what they scale, by which metrics, how fast.</summary>
internal sealed class AutoscalerInverter : KindInverter
{
    private static readonly string[] Resources = ["cpu", "memory"];

    public override bool Handles(string kind) => kind == "HorizontalPodAutoscaler";

    public override void Take(ObjectImport item)
    {
        TakeTarget(item);
        TakeResources(item);
        TakeBehaviour(item, "scaleUp", nameof(ScaleUpAttribute));
        TakeBehaviour(item, "scaleDown", nameof(ScaleDownAttribute));
    }

    private static void TakeTarget(ObjectImport item)
    {
        if (item.Rest.Find("spec.scaleTargetRef") is not MappingNode { Count: 3 } target || target["apiVersion"].AsText() is not { } version
            || target["kind"].AsText() is not { } kind || target["name"].AsText() is not { } name)
        {
            return;
        }

        if (item.Host.Workload is { } workload && workload.Object.ApiVersion == version && workload.Kind == kind && workload.Object.Name == name)
        {
            item.Rest.Take("spec.scaleTargetRef");
            return;
        }

        var isUsual = version == (kind == "ReplicationController" ? "v1" : "apps/v1");
        item.Say(nameof(HorizontalPodAutoscalerAttribute.Target), Literals.Text(isUsual ? $"{kind}/{name}" : $"{version}/{kind}/{name}"), "spec.scaleTargetRef");
    }

    private static void TakeResources(ObjectImport item)
    {
        var metrics = item.Rest.FindItems("spec.metrics").ToList();
        var taken = metrics.TakeWhile(metric => Resource(metric) is not null).ToList();
        foreach (var metric in taken)
        {
            var (name, percent) = Resource(metric)!.Value;
            item.Options[name == "cpu" ? nameof(HorizontalPodAutoscalerAttribute.Cpu) : nameof(HorizontalPodAutoscalerAttribute.Memory)] = percent;
        }

        if (taken.Count > 0)
        {
            item.Rest.Take("spec.metrics");
            if (metrics.Count > taken.Count)
            {
                var rest = item.Rest.Ensure("spec").Sequence("metrics");
                metrics.Skip(taken.Count).ToList().ForEach(rest.Add);
            }
        }

        foreach (var metric in item.Rest.FindItems("spec.metrics"))
        {
            TakeTypes(metric);
        }
    }

    private static (string Name, string Percent)? Resource(MappingNode metric) =>
        metric.Count == 2 && metric.FindText("type") == "Resource" && metric["resource"] is MappingNode { Count: 2 } resource
        && resource.FindText("name") is { } name && Resources.Contains(name, StringComparer.Ordinal)
        && resource["target"] is MappingNode { Count: 2 } target && target.FindText("type") == "Utilization" && target["averageUtilization"] is ScalarNode { Type: ScalarType.Integer } percent
            ? (name, percent.Text)
            : null;

    // What the type of a metric and of its target are follows from the fields beside them.
    private static void TakeTypes(MappingNode metric)
    {
        if (metric.FindText("type") is not { Length: > 0 } type)
        {
            return;
        }

        var field = char.ToLowerInvariant(type[0]) + type[1..];
        if (metric[field] is MappingNode source && metric.Count == 2)
        {
            var target = source["target"] as MappingNode;
            var expected = target?["averageUtilization"] is not null ? "Utilization" : target?["value"] is not null ? "Value" : "AverageValue";
            if (target.FindText("type") == expected)
            {
                metric.Take("type");
                source.Take("target.type");
            }
        }
    }

    // The policies of one attribute have one period, and those by number come before those by percent.
    private static void TakeBehaviour(ObjectImport item, string field, string attribute)
    {
        var path = "spec.behavior." + field;
        if (item.Rest.Find(path) is not MappingNode behaviour || behaviour["policies"] is not SequenceNode { Count: 1 or 2 } policies)
        {
            return;
        }

        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        string? period = null;
        foreach (var policy in policies.OfType<MappingNode>())
        {
            if (policy.Count != 3 || policy.FindText("type") is not (nameof(ScaleUpAttribute.Pods) or nameof(ScaleUpAttribute.Percent)) || options.ContainsKey(policy.FindText("type")!)
                || policy["value"] is not ScalarNode { Type: ScalarType.Integer } value || policy["periodSeconds"] is not ScalarNode { Type: ScalarType.Integer } seconds
                || (period is not null && period != seconds.Text))
            {
                return;
            }

            period = seconds.Text;
            options[policy.FindText("type")!] = value.Text;
        }

        if (period != "60")
        {
            options[nameof(ScaleUpAttribute.PeriodSeconds)] = period!;
        }

        var fields = (MappingNode)behaviour.Clone();
        fields.Take("policies");
        if (AttributeInverter.TakeWhole(Analyzers.Shapes.AttributeCatalogue.Find(attribute)!, fields, options) is { } text)
        {
            item.Rest.Take(path);
            item.Parts.Add(text);
        }
    }
}
