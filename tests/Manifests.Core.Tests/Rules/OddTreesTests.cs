using System;
using System.Linq;
using CsCheck;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Rules;
using Manifests.Core.Tree;

namespace Manifests.Core.Tests.Rules;

/// <summary>Rules see whatever somebody wrote: a list where a mapping belongs, text where a number does, nothing where something must be.</summary>
public class OddTreesTests
{
    private static readonly string[] Kinds = ["Pod", "Deployment", "StatefulSet", "CronJob", "Service", "Namespace", "NetworkPolicy", "LimitRange", "ConfigMap", "Ingress", "PodDisruptionBudget", "HorizontalPodAutoscaler", "Role", "RoleBinding", "Thing"];

    private static readonly string[] Keys =
    [
        "metadata", "name", "namespace", "labels", "annotations", "spec", "template", "jobTemplate", "selector", "matchLabels", "matchExpressions", "key", "values", "operator",
        "containers", "initContainers", "ports", "port", "targetPort", "protocol", "image", "env", "value", "resources", "requests", "limits", "cpu", "volumes", "emptyDir", "sizeLimit",
        "livenessProbe", "httpGet", "path", "scheme", "schedule", "type", "externalIPs", "clusterIP", "loadBalancerSourceRanges", "hostAliases", "ip", "ingress", "from", "ipBlock", "cidr", "except", "nodeSelector",
        "rules", "http", "paths", "pathType", "backend", "service", "scaleTargetRef", "metrics", "resource", "target", "behavior", "policies", "minAvailable", "roleRef", "subjects", "verbs", "apiGroups", "podSelector", "policyTypes",
    ];

    private static readonly string[] Texts = ["", " ", "a", "A_b", "a/b/c", "x@y.z", "500MB", "-1", "1Gi", "0 0 30 2 *", "@daily", "10.0.0.5/24", "::1", "In", "é\0", "http://a:b:c@d"];

    private static readonly Gen<Node> Scalars = Gen.OneOf(
        Gen.Int[0, Texts.Length - 1].Select(index => (Node)ScalarNode.String(Texts[index])),
        Gen.String.Select(text => (Node)ScalarNode.String(text)),
        Gen.Long.Select(number => (Node)ScalarNode.Integer(number)),
        Gen.Double.Select(number => (Node)ScalarNode.Number(number)),
        Gen.Bool.Select(truth => (Node)ScalarNode.Boolean(truth)),
        Gen.Const(() => (Node)ScalarNode.Null()));

    private static readonly Gen<Node> Trees = Gen.Recursive<Node>((depth, node) => depth > 6 ? Scalars : Gen.Frequency((2, Scalars), (2, node.Array[0, 3].Select(List)), (6, Mappings(node))));

    [Fact]
    public void No_rule_fails_on_any_of_them() => Gen.Select(Gen.Int[0, Kinds.Length - 1], Gen.Int[0, Kinds.Length - 1], Mappings(Trees), Mappings(Trees)).Sample((first, second, left, right) =>
    {
        var cluster = new[] { Object(Kinds[first], left), Object(Kinds[second], right) };
        var index = new ClusterIndex(cluster);
        foreach (var rule in RuleCatalogue.ObjectRules)
        {
            foreach (var item in cluster)
            {
                rule.Check(new RuleContext(rule.Descriptor, item, index, finding => Assert.NotNull(string.Format(System.Globalization.CultureInfo.InvariantCulture, rule.Descriptor.Message, [.. finding.Arguments]))));
            }
        }
    });

    private static Gen<Node> Mappings(Gen<Node> values) => Gen.Select(Gen.Int[0, Keys.Length - 1], values).Array[0, 6].Select(fields =>
    {
        var mapping = new MappingNode();
        foreach (var (key, value) in fields)
        {
            mapping.Set(Keys[key], value.Clone());
        }

        return (Node)mapping;
    });

    private static Node List(Node[] items)
    {
        var list = new SequenceNode();
        foreach (var item in items)
        {
            list.Add(item.Clone());
        }

        return list;
    }

    // What makes an object an object is there, so that the rules look at the rest.
    private static ClusterObject Object(string kind, Node fields)
    {
        var root = (MappingNode)fields.Clone();
        root.Set("apiVersion", ScalarNode.String(kind switch { "Deployment" or "StatefulSet" => "apps/v1", "CronJob" => "batch/v1", "NetworkPolicy" or "Ingress" => "networking.k8s.io/v1", "PodDisruptionBudget" => "policy/v1", "HorizontalPodAutoscaler" => "autoscaling/v2", "Role" or "RoleBinding" => "rbac.authorization.k8s.io/v1", "Thing" => "example.com/v1", _ => "v1" }));
        root.Set("kind", ScalarNode.String(kind));
        var path = PodTemplates.PathOf(kind);
        if (path is { Length: > 0 } && root.Find("spec") is { } spec)
        {
            root.SetAt(path + ".spec", spec.Clone());
        }

        return ClusterObject.InView(new KubernetesObject(root));
    }
}
