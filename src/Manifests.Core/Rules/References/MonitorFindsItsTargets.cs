using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Labels;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.References;

/// <summary>A ServiceMonitor or PodMonitor that finds nothing to ask.</summary>
public sealed class MonitorFindsItsTargets : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4057",
        "A monitor must find Services or pods, and a port of theirs",
        "{0} '{1}' {2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF46"],
        Why = "Prometheus asks the Services that a ServiceMonitor selects by their own labels, or the pods of a PodMonitor, at the port that it names, which it looks up by name. Where nothing matches, nothing is measured, and no error says so: the graphs just stay empty.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: monitoring.coreos.com/v1
            kind: ServiceMonitor
            metadata:
              name: web
            spec:
              selector:
                matchLabels:
                  app: web
              endpoints:
                - port: metric
            ---
            apiVersion: v1
            kind: Service
            metadata:
              name: web
              labels:
                app: web
            spec:
              selector:
                app: web
              ports:
                - name: metrics
                  port: 9090
            """,
        Right = """
            apiVersion: monitoring.coreos.com/v1
            kind: ServiceMonitor
            metadata:
              name: web
            spec:
              selector:
                matchLabels:
                  app: web
              endpoints:
                - port: metrics
            ---
            apiVersion: v1
            kind: Service
            metadata:
              name: web
              labels:
                app: web
            spec:
              selector:
                app: web
              ports:
                - name: metrics
                  port: 9090
            """,
        Fix = "Select the labels of the Service itself, not those of its pods, name its namespace in `namespaceSelector` where it is another one, and give the port the name that it has there.",
    };

    private const string Group = "monitoring.coreos.com";

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var ofServices = context.Object.Kind == "ServiceMonitor";
        if ((!ofServices && context.Object.Kind != "PodMonitor") || ApiVersions.GroupOf(context.Object.ApiVersion) != Group || context.Object.Root.Find("spec.selector") is not MappingNode written
            || LabelSelector.FromLabelSelector(written) is not { } selector || !LabelSyntax.IsValid(selector))
        {
            return;
        }

        var (what, ports) = ofServices ? ("Service", "spec.endpoints") : ("pod", "spec.podMetricsEndpoints");
        var all = (ofServices ? context.Cluster.ServicesMatching(selector) : context.Cluster.PodsMatching(selector)).ToList();
        var targets = all.Where(item => IsMeant(context, item)).ToList();
        if (targets.Count == 0 && (all.Count > 0 || IsInView(context, ofServices)))
        {
            var hint = all.Count == 0 ? "" : $"; {all[0].Facts.Kind} '{all[0].Facts.Name}' is in {Wording.Namespace(all[0].Facts.Namespace)}";
            context.Report(WrittenNodes.First(written), context.Object.Kind, context.Object.Name, $"selects {(selector.Requirements.Count == 0 ? $"every {what}" : selector.ToString())}, and no {what}{Where(context)} has that{hint}");
        }
        else if (targets.Count > 0 && !targets.Any(target => target is { Source: null, Facts.Ports.Count: 0 }))
        {
            CheckPorts(context, context.Object.Root.FindItems(ports), what, targets);
        }
    }

    private static void CheckPorts(RuleContext context, IEnumerable<MappingNode> endpoints, string what, List<ClusterObject> targets)
    {
        var names = targets.SelectMany(target => target.Facts.Ports).Select(port => port.Name).OfType<string>().Distinct().ToList();
        foreach (var port in endpoints.Select(endpoint => endpoint["port"]).OfType<ScalarNode>().Where(port => port is { Type: ScalarType.String, Text.Length: > 0 } && !names.Contains(port.Text)))
        {
            var nearest = names.Count == 1 ? names[0] : Candidates.Nearest(port.Text, names);
            var declared = names.Count == 0 ? "gives no port a name" : "only names " + string.Join(", ", names);
            context.Report(
                port,
                [context.Object.Kind, context.Object.Name, $"asks port '{port.Text}' of each {what} that it selects, but {targets[0]} {declared}{Candidates.DidYouMean(nearest)}"],
                finding => finding with { Replacement = nearest, Related = targets[0].Origin is { } origin ? [origin] : [] });
        }
    }

    // Its own namespace, those that it lists, or any.
    private static bool IsMeant(RuleContext context, ClusterObject item) => NamespacesOf(context) switch
    {
        (true, _) => true,
        (_, { } listed) => item.Facts.Namespace is null || listed.Contains(item.Facts.Namespace),
        _ => item.Facts.Namespace == context.Facts.Namespace,
    };

    // Of a namespace in which this project has nothing, nobody here knows what is there: kube-system has Services in each cluster.
    private static bool IsInView(RuleContext context, bool ofServices) => NamespacesOf(context).Listed is not { } listed
        || (ofServices ? context.Cluster.OfKind("Service") : context.Cluster.PodsMatching(new LabelSelector([]))).Any(item => item.Source is not null && item.Facts.Namespace is { } ns && listed.Contains(ns));

    private static string Where(RuleContext context) => NamespacesOf(context) switch
    {
        (true, _) => "",
        (_, { } listed) => Wording.In(string.Join("' or '", listed)),
        _ => Wording.In(context.Facts.Namespace),
    };

    private static (bool Any, List<string>? Listed) NamespacesOf(RuleContext context)
    {
        var selector = context.Object.Root.Find("spec.namespaceSelector") as MappingNode;
        return (selector.IsTrue("any"), selector?["matchNames"] is SequenceNode { Count: > 0 } names ? [.. names.OfType<ScalarNode>().Select(name => name.Text)] : null);
    }
}
