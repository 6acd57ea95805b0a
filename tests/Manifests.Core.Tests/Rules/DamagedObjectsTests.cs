using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Rules;
using Manifests.Core.Tree;

namespace Manifests.Core.Tests.Rules;

/// <summary>Objects as people write them, with one value after another replaced by something else or taken away: a rule that throws on one would be of no use just when it is needed.</summary>
public class DamagedObjectsTests
{
    private static readonly Node[] Odd =
    [
        ScalarNode.Null(), ScalarNode.String(""), ScalarNode.String("x"), ScalarNode.Integer(long.MinValue), ScalarNode.Number(0.5), ScalarNode.Boolean(true), new MappingNode(), new SequenceNode(),
    ];

    public static TheoryData<string> Rules() => [.. RuleCatalogue.ObjectRules.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void No_rule_fails_whatever_stands_in_place_of_a_value(string id)
    {
        var rule = RuleCatalogue.ObjectRules.Single(candidate => candidate.Descriptor.Id == id);
        foreach (var tree in Trees().Concat(AroundPods()).SelectMany(Variants))
        {
            var target = ClusterObject.InView(new KubernetesObject(tree));
            var others = Trees().Concat(AroundPods()).Select(other => ClusterObject.InView(new KubernetesObject(other)));
            rule.Check(new RuleContext(rule.Descriptor, target, new ClusterIndex([.. others, target]), finding => Assert.NotNull(string.Format(CultureInfo.InvariantCulture, rule.Descriptor.Message, [.. finding.Arguments]))));
        }
    }

    // The tree with each of its values in turn replaced by something else, or gone.
    private static IEnumerable<MappingNode> Variants(MappingNode tree)
    {
        foreach (var path in Paths(tree, []).ToList())
        {
            foreach (var odd in Odd.Append(null))
            {
                yield return (MappingNode)Replace(tree, path, 0, odd)!;
            }
        }
    }

    private static IEnumerable<int[]> Paths(Node node, int[] path) =>
        Children(node).SelectMany((child, i) => Paths(child, [.. path, i]).Prepend([.. path, i]));

    private static IEnumerable<Node> Children(Node node) => node switch
    {
        MappingNode mapping => mapping.Select(entry => entry.Value),
        SequenceNode sequence => sequence,
        _ => [],
    };

    private static Node? Replace(Node node, int[] path, int depth, Node? odd)
    {
        if (depth == path.Length)
        {
            return odd?.Clone();
        }

        if (node is MappingNode mapping)
        {
            var copy = new MappingNode();
            for (var i = 0; i < mapping.Count; i++)
            {
                if ((i == path[depth] ? Replace(mapping[i].Value, path, depth + 1, odd) : mapping[i].Value.Clone()) is { } value)
                {
                    copy.Set(mapping[i].Key, value);
                }
            }

            return copy;
        }

        var list = new SequenceNode();
        foreach (var item in ((SequenceNode)node).Select((item, i) => i == path[depth] ? Replace(item, path, depth + 1, odd) : item.Clone()).OfType<Node>())
        {
            list.Add(item);
        }

        return list;
    }

    private static IEnumerable<MappingNode> Trees()
    {
        var container = Map(
            ("name", Text("web")), ("image", Text("example/web:1.0")), ("command", List(Text("run"))), ("args", List(Text("$(A)"))),
            ("ports", List(Map(("containerPort", ScalarNode.Integer(80)), ("name", Text("http")), ("protocol", Text("TCP")), ("hostPort", ScalarNode.Integer(80))))),
            ("env", List(
                Map(("name", Text("A")), ("value", Text("1"))), Map(("name", Text("B")), ("value", Text("$(A)"))),
                Map(("name", Text("C")), ("valueFrom", Map(("secretKeyRef", Map(("name", Text("db")), ("key", Text("a")), ("optional", ScalarNode.Boolean(false))))))))),
            ("envFrom", List(Map(("configMapRef", Map(("name", Text("settings"))))))),
            ("volumeMounts", List(Map(("name", Text("files")), ("mountPath", Text("/files")), ("subPath", Text("a"))))),
            ("resources", Map(("requests", Map(("memory", Text("64Mi")))), ("limits", Map(("memory", Text("64Mi")))))),
            ("livenessProbe", Map(("httpGet", Map(("path", Text("/")), ("port", Text("http")))), ("periodSeconds", ScalarNode.Integer(1)))),
            ("lifecycle", Map(("preStop", Map(("exec", Map(("command", List(Text("stop"))))))))));
        yield return Map(
            ("apiVersion", Text("apps/v1")), ("kind", Text("Deployment")), ("metadata", Map(("name", Text("web")), ("namespace", Text("shop")))),
            ("spec", Map(
                ("replicas", ScalarNode.Integer(2)), ("minReadySeconds", ScalarNode.Integer(1)), ("progressDeadlineSeconds", ScalarNode.Integer(2)),
                ("selector", Map(("matchLabels", Map(("app", Text("web")))))),
                ("template", Map(
                    ("metadata", Map(("labels", Map(("app", Text("web")))))),
                    ("spec", Map(("restartPolicy", Text("Always")), ("initContainers", List(container.Clone())), ("containers", List(container)), ("volumes", Volumes()))))))));
        yield return Map(("apiVersion", Text("v1")), ("kind", Text("ConfigMap")), ("metadata", Map(("name", Text("settings")), ("namespace", Text("shop")))), ("data", Map(("a", Text("1")))));
        yield return Map(("apiVersion", Text("v1")), ("kind", Text("Secret")), ("metadata", Map(("name", Text("db")), ("namespace", Text("data")))), ("stringData", Map(("a", Text("1")))));
        yield return Map(
            ("apiVersion", Text("v1")), ("kind", Text("PersistentVolumeClaim")), ("metadata", Map(("name", Text("data")), ("namespace", Text("shop")))),
            ("spec", Map(("accessModes", List(Text("ReadWriteOnce"))), ("resources", Map(("requests", Map(("storage", Text("1Gi")))))))));
        yield return Map(
            ("apiVersion", Text("v1")), ("kind", Text("Service")), ("metadata", Map(("name", Text("web")), ("namespace", Text("shop")))),
            ("spec", Map(
                ("type", Text("NodePort")), ("clusterIP", Text("None")), ("externalIPs", List(Text("10.0.0.1"))), ("selector", Map(("app", Text("web")))),
                ("ports", List(
                    Map(("name", Text("a")), ("port", ScalarNode.Integer(80)), ("targetPort", Text("http")), ("nodePort", ScalarNode.Integer(30080)), ("protocol", Text("TCP")), ("appProtocol", Text("http"))),
                    Map(("name", Text("b")), ("port", ScalarNode.Integer(81)), ("targetPort", ScalarNode.Integer(80))))))));
    }

    private static IEnumerable<MappingNode> AroundPods()
    {
        var backend = Map(("service", Map(("name", Text("web")), ("port", Map(("name", Text("a")))))));
        yield return Object("networking.k8s.io/v1", "Ingress", "spec", Map(
            ("defaultBackend", backend.Clone()),
            ("rules", List(Map(("host", Text("a.example.com")), ("http", Map(("paths", List(Map(("path", Text("/a")), ("pathType", Text("Prefix")), ("backend", backend)))))))))));
        yield return Object("networking.k8s.io/v1", "NetworkPolicy", "spec", Map(
            ("podSelector", Map(("matchLabels", Map(("app", Text("web")))))), ("policyTypes", List(Text("Ingress"))),
            ("ingress", List(Map(
                ("from", List(Map(("ipBlock", Map(("cidr", Text("10.0.0.0/8"))))), Map(("podSelector", Map(("matchLabels", Map(("app", Text("web"))))))))),
                ("ports", List(Map(("port", ScalarNode.Integer(80)), ("endPort", ScalarNode.Integer(90))))))))));
        yield return Object("autoscaling/v2", "HorizontalPodAutoscaler", "spec", Map(
            ("scaleTargetRef", Map(("apiVersion", Text("apps/v1")), ("kind", Text("Deployment")), ("name", Text("web")))),
            ("minReplicas", ScalarNode.Integer(1)), ("maxReplicas", ScalarNode.Integer(3)),
            ("metrics", List(Map(("type", Text("Resource")), ("resource", Map(("name", Text("cpu")), ("target", Map(("averageUtilization", ScalarNode.Integer(70))))))))),
            ("behavior", Map(("scaleUp", Map(("stabilizationWindowSeconds", ScalarNode.Integer(1)), ("policies", List(Map(("value", ScalarNode.Integer(1)), ("periodSeconds", ScalarNode.Integer(1)))))))))));
        yield return Object("policy/v1", "PodDisruptionBudget", "spec", Map(("minAvailable", ScalarNode.Integer(1)), ("selector", Map(("matchLabels", Map(("app", Text("web"))))))));
        yield return Object("rbac.authorization.k8s.io/v1", "Role", "rules", List(Map(
            ("apiGroups", List(Text(""))), ("resources", List(Text("pods"))), ("verbs", List(Text("get"))), ("resourceNames", List(Text("a"))))));
        var binding = Object("rbac.authorization.k8s.io/v1", "RoleBinding", "roleRef", Map(("kind", Text("Role")), ("name", Text("web"))));
        binding.Set("subjects", List(Map(("kind", Text("ServiceAccount")), ("name", Text("web")))));
        yield return binding;
    }

    private static MappingNode Object(string apiVersion, string kind, string field, Node value) =>
        Map(("apiVersion", Text(apiVersion)), ("kind", Text(kind)), ("metadata", Map(("name", Text("web")), ("namespace", Text("shop")))), (field, value));

    private static SequenceNode Volumes() => List(
        Map(("name", Text("files")), ("configMap", Map(("name", Text("settings")), ("items", List(Map(("key", Text("a")), ("path", Text("a"))))), ("defaultMode", ScalarNode.Integer(420))))),
        Map(("name", Text("secret")), ("secret", Map(("secretName", Text("db"))))),
        Map(("name", Text("data")), ("persistentVolumeClaim", Map(("claimName", Text("data"))))),
        Map(("name", Text("all")), ("projected", Map(("sources", List(Map(("secret", Map(("name", Text("db")))))))))));

    private static MappingNode Map(params (string Key, Node Value)[] fields)
    {
        var mapping = new MappingNode();
        foreach (var (key, value) in fields)
        {
            mapping.Set(key, value);
        }

        return mapping;
    }

    private static SequenceNode List(params Node[] items)
    {
        var list = new SequenceNode();
        foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }

    private static ScalarNode Text(string text) => ScalarNode.String(text);
}
