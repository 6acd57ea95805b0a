using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Manifests.Analyzers.Shapes;
using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>The options that <see cref="OptionTests"/> leaves out, since no one field says what they write: selectors, references, texts that stand for several fields. An option that is named here nowhere fails.</summary>
public class OptionsWithoutFieldTests
{
    private const string Web = " [Container(Image = \"a/b:1\")] [ContainerPort(8080, Name = \"http\")] class Web { }";

    // They write nothing of their own; SharedDefaultsTests, PresetTests, EnvironmentTests and the tests of rules are about them.
    private static readonly Type[] OnlySay = [typeof(ExternalObjectAttribute), typeof(ManifestDefaultsAttribute), typeof(ManifestEnvironmentAttribute), typeof(UseAttribute)];

    // Parts of a kind of one's own: CustomResources/SchemaTests.
    private static readonly Type[] OfSchemas = [typeof(SchemaTypeAttribute), typeof(ListTypeAttribute), typeof(ValidationRuleAttribute)];

    // Options, C#, and pieces of the YAML with its line breaks and indents as one blank.
    private static readonly (string Options, string Source, string[] Yaml)[] Cases =
    [
        ("AllowFrom.Type AllowTo.Selector", "[Deployment] [NetworkPolicy] [AllowFrom(typeof(Api))] [AllowTo(\"a=b,c in (d,e)\")]" + Web + " [Deployment] [Container(Image = \"a/b:1\")] class Api { }",
            ["ingress: - from: - podSelector: matchLabels: app.kubernetes.io/name: api", "egress: - to: - podSelector: matchLabels: a: b matchExpressions: - key: c operator: In values: - d - e"]),
        ("AllowTo.Type AllowFrom.Selector", "[Deployment] [NetworkPolicy] [AllowTo(typeof(Api))] [AllowFrom(\"a=b\")]" + Web + " [Deployment] [InNamespace(\"other\")] [Container(Image = \"a/b:1\")] class Api { }",
            ["- to: - podSelector: matchLabels: app.kubernetes.io/name: api namespaceSelector: matchLabels: kubernetes.io/metadata.name: other", "- from: - podSelector: matchLabels: a: b"]),
        ("AllowFrom.Namespace AllowTo.Namespace", "[Deployment] [NetworkPolicy] [AllowFrom(Namespace = \"ns\")] [AllowTo(Namespace = \"m\")]" + Web,
            ["- from: - namespaceSelector: matchLabels: kubernetes.io/metadata.name: ns", "- to: - namespaceSelector: matchLabels: kubernetes.io/metadata.name: m"]),
        ("AllowFrom.NamespaceSelector AllowTo.NamespaceSelector", "[Deployment] [NetworkPolicy] [AllowFrom(NamespaceSelector = \"a=b\")] [AllowTo(NamespaceSelector = \"!c\")]" + Web,
            ["- from: - namespaceSelector: matchLabels: a: b", "- to: - namespaceSelector: matchExpressions: - key: c operator: DoesNotExist"]),
        ("NetworkPolicy.Selector NetworkPolicy.AllowDns", "[NetworkPolicy(Selector = \"a=b\", AllowDns = true)] class Web { }",
            ["spec: podSelector: matchLabels: a: b", "egress: - ports: - port: 53 protocol: UDP - port: 53 protocol: TCP"]),
        ("Label.Key Label.Value Annotation.Key Annotation.Value NodeSelector.Key NodeSelector.Value", "[Pod] [Label(\"a\", \"b\")] [Annotation(\"c\", \"d\")] [NodeSelector(\"e\", \"f\")]" + Web,
            ["labels: a: b app.kubernetes.io/name: web", "annotations: c: d", "nodeSelector: e: f"]),
        ("ClusterRole.AggregatedFrom", "[ClusterRole(AggregatedFrom = [\"a=b\"])] class Web { }", ["aggregationRule: clusterRoleSelectors: - matchLabels: a: b"]),
        ("ClusterRoleBinding.ClusterRole ClusterRoleBinding.ServiceAccount ClusterRoleBinding.Users ClusterRoleBinding.Groups",
            "[ClusterRoleBinding(ClusterRole = typeof(R), ServiceAccount = typeof(S), Users = [\"u\"], Groups = [\"g\"])] class Web { } [ClusterRole(\"r\")] [Rule(\"get\", \"pods\")] class R { } [ServiceAccount(\"s\", Namespace = \"ns\")] class S { }",
            ["roleRef: kind: ClusterRole name: r", "- kind: ServiceAccount name: s namespace: ns", "- kind: User name: u", "- kind: Group name: g"]),
        ("RoleBinding.Role RoleBinding.ServiceAccount RoleBinding.Users RoleBinding.Groups",
            "[RoleBinding(Role = typeof(R), ServiceAccount = \"s\", Users = [\"u\"], Groups = [\"g\"], Namespace = \"ns\")] class Web { } [Role(\"r\", Namespace = \"ns\")] [Rule(\"get\", \"pods\")] class R { }",
            ["roleRef: kind: Role name: r", "- kind: ServiceAccount name: s namespace: ns", "- kind: User name: u", "- kind: Group name: g"]),
        ("RoleBinding.ClusterRole", "[RoleBinding(ClusterRole = \"view\", Users = [\"u\"])] class Web { }", ["roleRef: kind: ClusterRole name: view"]),
        ("ConfigMap.Section", "[ConfigMap(Section = \"S\")] class Web { public int A { get; set; } = 1; }", ["data: S__A: \"1\""]),
        ("Secret.Section Secret.WriteValues", "[Secret(Section = \"S\", WriteValues = true)] class Web { public string A { get; set; } = \"b\"; }", ["stringData: S__A: b"]),
        ("Key.Name", "[ConfigMap] static class Web { [Key(\"a.b\")] public const string A = \"c\"; }", ["data: a.b: c"]),
        ("InNamespace.Name", "[Service(80, Selector = \"a=b\")] [InNamespace(\"ns\")] class Web { }", ["namespace: ns"]),
        ("InNamespace.Type", "[Service(80, Selector = \"a=b\")] [InNamespace(typeof(N))] class Web { } [Namespace(\"ns\")] class N { }", ["kind: Service metadata: name: web namespace: ns"]),
        ("CustomResourceDefinition.StatusSubresource", "[CustomResourceDefinition(\"example.com\", \"v1\", StatusSubresource = true)] class Web { public int A { get; set; } }", ["subresources: status: {}"]),
        ("DaemonSet.Selector", "[DaemonSet(Selector = \"a=b\")] [Label(\"a\", \"b\")]" + Web, ["selector: matchLabels: a: b template:"]),
        ("Deployment.Selector", "[Deployment(Selector = \"a=b\")] [Label(\"a\", \"b\")]" + Web, ["selector: matchLabels: a: b template:"]),
        ("StatefulSet.Selector", "[StatefulSet(Selector = \"a=b\")] [Label(\"a\", \"b\")]" + Web, ["selector: matchLabels: a: b template:"]),
        ("Service.Selector", "[Service(80, Selector = \"a=b\")] class Web { }", ["spec: selector: a: b"]),
        ("Service.For", "[Service(\"s\", 80, For = typeof(Web))] class S { } [Deployment] [InNamespace(\"ns\")]" + Web, ["kind: Service metadata: name: s namespace: ns spec: selector: app.kubernetes.io/name: web"]),
        ("PodDisruptionBudget.Selector", "[PodDisruptionBudget(Selector = \"a=b\", MinAvailable = 1)] class Web { }", ["selector: matchLabels: a: b"]),
        ("PodDisruptionBudget.For", "[PodDisruptionBudget(\"p\", For = typeof(Web), MinAvailable = 1)] class P { } [Deployment]" + Web, ["kind: PodDisruptionBudget metadata: name: p spec: selector: matchLabels: app.kubernetes.io/name: web"]),
        ("TopologySpread.Selector", "[Pod] [TopologySpread(\"zone\", MaxSkew = 1, WhenUnsatisfiable = WhenUnsatisfiable.DoNotSchedule, Selector = \"a=b\")]" + Web, ["whenUnsatisfiable: DoNotSchedule labelSelector: matchLabels: a: b"]),
        ("PodAffinity.Selector PodAffinity.Weight PodAntiAffinity.Selector PodAntiAffinity.Weight", "[Pod] [PodAffinity(\"zone\", Selector = \"a=b\", Weight = 7)] [PodAntiAffinity(\"host\", Selector = \"c=d\", Weight = 8)]" + Web,
            ["podAffinity: preferredDuringSchedulingIgnoredDuringExecution: - weight: 7 podAffinityTerm: labelSelector: matchLabels: a: b topologyKey: zone",
                "podAntiAffinity: preferredDuringSchedulingIgnoredDuringExecution: - weight: 8 podAffinityTerm: labelSelector: matchLabels: c: d topologyKey: host"]),
        ("PodAffinity.To PodAntiAffinity.To", "[Pod] [PodAffinity(\"zone\", To = typeof(Api))] [PodAntiAffinity(\"host\", To = typeof(Api))]" + Web + " [Pod] [Container(Image = \"a/b:1\")] class Api { }",
            ["podAffinity: requiredDuringSchedulingIgnoredDuringExecution: - labelSelector: matchLabels: app.kubernetes.io/name: api topologyKey: zone",
                "podAntiAffinity: requiredDuringSchedulingIgnoredDuringExecution: - labelSelector: matchLabels: app.kubernetes.io/name: api topologyKey: host"]),
        ("NodeAffinity.Weight", "[Pod] [NodeAffinity(\"a\", \"b\", Weight = 9)]" + Web, ["preferredDuringSchedulingIgnoredDuringExecution: - weight: 9 preference: matchExpressions: - key: a operator: In values: - b"]),
        ("PersistentVolume.Nodes", "[PersistentVolume(\"v\", \"1Gi\", AccessModes = [AccessMode.ReadWriteOnce], LocalPath = \"/d\", Nodes = [\"ns\"])] class Web { }",
            ["nodeAffinity: required: nodeSelectorTerms: - matchExpressions: - key: kubernetes.io/hostname operator: In values: - ns"]),
        ("StorageClass.IsDefault", "[StorageClass(\"s\", \"p.example.com\", IsDefault = true)] class Web { }", ["annotations: storageclass.kubernetes.io/is-default-class: \"true\""]),
        ("DownwardApi.Items", "[Pod] [DownwardApi(\"/d\", \"metadata.labels:l:0400\", \"limits.cpu:c\")]" + Web,
            ["downwardAPI: items: - path: l mode: 256 fieldRef: fieldPath: metadata.labels", "- path: c resourceFieldRef: containerName: web resource: limits.cpu"]),
        ("ProjectedDownwardApi.Items", "[Pod] [ProjectedDownwardApi(\"/d\", \"metadata.labels:l\")]" + Web, ["sources: - downwardAPI: items: - path: l fieldRef: fieldPath: metadata.labels"]),
        ("ProjectedMount.Type ProjectedMount.Items ProjectedMount.Optional", "[Pod] [ProjectedMount(\"/d\", typeof(C), Items = [\"A:b\"], Optional = true)]" + Web + " [ConfigMap] static class C { public const string A = \"c\"; }",
            ["sources: - configMap: name: c items: - key: A path: b optional: true"]),
        ("ProjectedMount.From ProjectedMount.Source", "[Pod] [ProjectedMount(\"/d\", \"s\", Source = EnvSource.Secret)]" + Web, ["sources: - secret: name: s"]),
        ("Env.ServiceOf Env.ServicePort", "[Pod] [Env(\"A\", ServiceOf = typeof(Api), ServicePort = 81)]" + Web + " [Service(80, PortName = \"a\", Selector = \"a=b\", Namespace = \"ns\")] [ServicePort(81, Name = \"b\")] class Api { }", ["- name: A value: http://api.ns.svc:81"]),
        ("EnvFrom.Type EnvFrom.Optional", "[Pod] [EnvFrom(typeof(C), Optional = true)]" + Web + " [Secret(\"s\")] static class C { public const string A = \"\"; }", ["envFrom: - secretRef: name: s optional: true"]),
        ("EnvFrom.Name EnvFrom.Source", "[Pod] [EnvFrom(\"s\", Source = EnvSource.Secret)]" + Web, ["envFrom: - secretRef: name: s"]),
        ("EnvFromConfigMap.Type EnvFromSecret.Type", "[Pod] [EnvFromConfigMap(\"X\", typeof(C), \"A\")] [EnvFromSecret(\"YY\", typeof(S), \"B\")]" + Web + " [ConfigMap] static class C { public const string A = \"c\"; } [Secret] static class S { public const string B = \"\"; }",
            ["- name: X valueFrom: configMapKeyRef: name: c key: A", "- name: YY valueFrom: secretKeyRef: name: s key: B"]),
        ("ExternalMetric.Selector PodsMetric.Selector ObjectMetric.Selector ObjectMetric.DescribedObject",
            "[Deployment] [HorizontalPodAutoscaler(1, 2)] [ExternalMetric(\"e\", AverageValue = \"1\", Selector = \"a=b\")] [PodsMetric(\"p\", \"2\", Selector = \"c=d\")] [ObjectMetric(\"o\", \"Ingress/i\", Value = \"3\", Selector = \"e=f\")]" + Web,
            ["external: metric: name: e selector: matchLabels: a: b", "pods: metric: name: p selector: matchLabels: c: d", "object: describedObject: apiVersion: networking.k8s.io/v1 kind: Ingress name: i metric: name: o selector: matchLabels: e: f"]),
        ("ObjectMetric.Type", "[Deployment] [HorizontalPodAutoscaler(1, 2)] [ObjectMetric(\"o\", typeof(S), Value = \"3\")]" + Web + " [Service(\"s\", 80, Selector = \"a=b\")] class S { }", ["describedObject: apiVersion: v1 kind: Service name: s"]),
        ("HorizontalPodAutoscaler.Cpu HorizontalPodAutoscaler.Memory", "[Deployment] [HorizontalPodAutoscaler(1, 2, Cpu = 70, Memory = 80)]" + Web,
            ["resource: name: cpu target: type: Utilization averageUtilization: 70", "resource: name: memory target: type: Utilization averageUtilization: 80"]),
        ("HorizontalPodAutoscaler.CpuAverageValue HorizontalPodAutoscaler.MemoryAverageValue", "[Deployment] [HorizontalPodAutoscaler(1, 2, CpuAverageValue = \"1\", MemoryAverageValue = \"2Gi\")]" + Web,
            ["resource: name: cpu target: type: AverageValue averageValue: \"1\"", "resource: name: memory target: type: AverageValue averageValue: 2Gi"]),
        ("HorizontalPodAutoscaler.For", "[HorizontalPodAutoscaler(\"h\", 1, 2, For = typeof(Web))] class H { } [StatefulSet]" + Web, ["scaleTargetRef: apiVersion: apps/v1 kind: StatefulSet name: web"]),
        ("HorizontalPodAutoscaler.Target", "[HorizontalPodAutoscaler(\"h\", 1, 2, Target = \"StatefulSet/db\")] class H { }", ["scaleTargetRef: apiVersion: apps/v1 kind: StatefulSet name: db"]),
        ("ScaleUp.Pods ScaleUp.PeriodSeconds ScaleDown.Percent", "[Deployment] [HorizontalPodAutoscaler(1, 2)] [ScaleUp(Pods = 4, PeriodSeconds = 15)] [ScaleDown(Percent = 50, PeriodSeconds = 60)]" + Web,
            ["scaleUp: policies: - type: Pods value: 4 periodSeconds: 15", "scaleDown: policies: - type: Percent value: 50 periodSeconds: 60"]),
        ("ScaleDown.Pods ScaleDown.PeriodSeconds ScaleUp.Percent", "[Deployment] [HorizontalPodAutoscaler(1, 2)] [ScaleDown(Pods = 4, PeriodSeconds = 15)] [ScaleUp(Percent = 50, PeriodSeconds = 60)]" + Web,
            ["scaleDown: policies: - type: Pods value: 4 periodSeconds: 15", "scaleUp: policies: - type: Percent value: 50 periodSeconds: 60"]),
        ("ImagePullSecret.Type", "[Pod] [ImagePullSecret(typeof(S))]" + Web + " [Secret(\"s\")] static class S { [Key(\".dockerconfigjson\")] public const string B = \"\"; }", ["imagePullSecrets: - name: s"]),
        ("Ingress.Service Ingress.Port", "[Ingress(\"a.example.com\", Service = typeof(Api), Port = 81)] class Web { } [Service(80, PortName = \"a\", Selector = \"a=b\")] [ServicePort(81, Name = \"b\")] class Api { }", ["backend: service: name: api port: number: 81"]),
        ("Ingress.Resource Ingress.DefaultBackendResource", "[Ingress(\"a.example.com\", Resource = \"k.example.com/Bucket/b\", DefaultBackendResource = \"k.example.com/Bucket/d\")] class Web { }",
            ["backend: resource: kind: Bucket name: b apiGroup: k.example.com", "defaultBackend: resource: kind: Bucket name: d apiGroup: k.example.com"]),
        ("Ingress.DefaultBackend Ingress.DefaultBackendPort", "[Ingress(DefaultBackend = typeof(Api), DefaultBackendPort = 81)] class Web { } [Service(80, PortName = \"a\", Selector = \"a=b\")] [ServicePort(81, Name = \"b\")] class Api { }",
            ["defaultBackend: service: name: api port: number: 81"]),
        ("IngressPath.Service IngressPath.Port IngressPath.Resource",
            "[Ingress(\"a.example.com\", Service = typeof(Api))] [IngressPath(\"/p\", Service = typeof(Api), Port = 81)] [IngressPath(\"/r\", Resource = \"k.example.com/Bucket/b\")] class Web { } [Service(80, PortName = \"a\", Selector = \"a=b\")] [ServicePort(81, Name = \"b\")] class Api { }",
            ["- path: /p pathType: Prefix backend: service: name: api port: number: 81", "- path: /r pathType: Prefix backend: resource: kind: Bucket name: b apiGroup: k.example.com"]),
        ("Mount.Type Mount.Items Mount.DefaultMode Mount.Optional", "[Pod] [Mount(\"/d\", typeof(C), Items = [\"A:b:0400\"], DefaultMode = 288, Optional = true)]" + Web + " [ConfigMap] static class C { public const string A = \"c\"; }",
            ["configMap: name: c items: - key: A path: b mode: 256 defaultMode: 288 optional: true"]),
        ("Mount.From Mount.Source", "[Pod] [Mount(\"/d\", \"p\", Source = VolumeSource.PersistentVolumeClaim)]" + Web, ["persistentVolumeClaim: claimName: p"]),
        ("VolumeClaimTemplate.Path", "[StatefulSet] [VolumeClaimTemplate(\"data\", \"/d\", \"1Gi\")]" + Web, ["volumeMounts: - name: data mountPath: /d"]),
        ("VolumeDevice.Type", "[Pod] [VolumeDevice(\"/dev/x\", typeof(P))]" + Web + " [PersistentVolumeClaim(\"p\", \"1Gi\", AccessModes = [AccessMode.ReadWriteOnce])] class P { }", ["persistentVolumeClaim: claimName: p"]),
        ("VolumeDevice.Claim", "[Pod] [VolumeDevice(\"/dev/x\", \"p\")]" + Web, ["persistentVolumeClaim: claimName: p"]),
        ("Namespace.Enforce Namespace.Audit Namespace.Warn", "[Namespace(Enforce = PodSecurityLevel.restricted, Audit = PodSecurityLevel.baseline, Warn = PodSecurityLevel.privileged)] class Web { }",
            ["pod-security.kubernetes.io/enforce: restricted", "pod-security.kubernetes.io/audit: baseline", "pod-security.kubernetes.io/warn: privileged"]),
        ("Hard.Key Hard.Value", "[ResourceQuota] [Hard(\"pods\", \"9\")] class Web { }", ["hard: pods: \"9\""]),
    ];

    public static TheoryData<string> Options() => [.. Cases.Select(one => one.Options)];

    [Theory]
    [MemberData(nameof(Options))]
    public void Yaml_HasWhatTheOptionsSay(string options)
    {
        var (_, source, pieces) = Cases.Single(one => one.Options == options);
        var yaml = Regex.Replace(string.Join("\n", GeneratorRun.Of("using Manifests; " + source).Manifests.Select(manifest => manifest.Yaml)), @"\s+", " ");

        Assert.All(pieces, piece => Assert.True(yaml.Contains(piece, StringComparison.Ordinal), $"No '{piece}' in {yaml}"));
    }

    // The files of [ConfigFile] are given by hand (ConfigFileTests), and what all parts have, by classes of several objects and environments (NamingTests, EnvironmentTests).
    [Fact]
    public void NoOption_IsLeftOut() => Assert.Equal(LeftOut().Where(option => !option.StartsWith("ConfigFile.", StringComparison.Ordinal)).Order(), Cases.SelectMany(one => one.Options.Split(' ')).Order());

    private static IEnumerable<string> LeftOut()
    {
        var tested = OptionTests.Options().Select(row => $"{row[0]}.{row[1]}").ToHashSet();
        return AttributeCatalogue.All.Where(shape => !OnlySay.Concat(OfSchemas).Contains(shape.Type))
            .SelectMany(shape => shape.Options.Where(option => option.Name is not (nameof(PartAttribute.Of) or nameof(EnvironmentScopedAttribute.Environment)) && !tested.Contains($"{shape.Type.Name}.{option.Name}"))
                .Select(option => $"{shape.Type.Name.Replace("Attribute", "", StringComparison.Ordinal)}.{option.Name}"));
    }
}
