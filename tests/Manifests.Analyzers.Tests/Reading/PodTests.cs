using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>What the fields of pods and containers cannot say by themselves.</summary>
public class PodTests
{
    [Fact]
    public void InitContainersAndSidecars_AreNested_WithAttributesOfTheirOwn() => Assert.Contains("""
          initContainers:
            - name: migrate
              image: example/migrate:1.4
              args:
                - --up
              env:
                - name: MODE
                  value: fast
            - name: log-shipper
              image: example/logs:3
              ports:
                - containerPort: 2020
              livenessProbe:
                httpGet:
                  path: /healthz
                  port: 2020
              restartPolicy: Always
          containers:
            - name: web
              image: example/web:1

        """, Yaml("""
        [Pod] [Container(Image = "example/web:1")]
        class Web
        {
            [InitContainer("migrate", "example/migrate:1.4", Args = new[] { "--up" })] [Env("MODE", "fast")] class Migrate { }
            [Sidecar(Image = "example/logs:3")] [ContainerPort(2020)] [LivenessProbe("/healthz")] class LogShipper { }
        }
        """));

    [Fact]
    public void InitContainerOnTheWorkloadsClass_HasOnlyItsOwnOptions() => Assert.Contains("""
          initContainers:
            - name: wait
              image: example/wait:1
            - name: fetch
              image: example/fetch:1
          containers:
            - name: web
              image: example/web:1
              env:
                - name: A
                  value: b

        """, Yaml("""
        [Pod] [InitContainer("wait", "example/wait:1")] [InitContainer("fetch", "example/fetch:1")] [Container(Image = "example/web:1")] [Env("A", "b")]
        class Web { }
        """));

    [Fact]
    public void EnvironmentOfAnInitContainer_ChangesThatOne() => Assert.Contains("""
          initContainers:
            - name: wait
              image: example/wait:2
            - name: fetch
              image: example/fetch:1
          containers:

        """, Yaml("""
        [assembly: ManifestEnvironment("prod")]
        [Pod] [InitContainer("wait", "example/wait:1")] [InitContainer("fetch", "example/fetch:1")] [InitContainer("wait", "example/wait:2", Environment = "prod")]
        class Web { }
        """));

    [Fact]
    public void EnvironmentOfANestedContainer_MakesNoSecondOne() => Assert.Contains("""
          initContainers:
            - name: fetch
              image: example/fetch:1
          containers:

        """, Yaml("""
        [assembly: ManifestEnvironment("prod")]
        [Pod] class Web { [InitContainer("wait", "example/fetch:1")] [InitContainer("fetch", Environment = "prod")] class Init { } }
        """));

    [Fact]
    public void HooksAndHeaders_TakeTheFirstPort() => Assert.Contains("""
              lifecycle:
                preStop:
                  httpGet:
                    path: /drain
                    port: http
                    httpHeaders:
                      - name: X-Reason
                        value: stop
                postStart:
                  exec:
                    command:
                      - /warm-up

        """, Yaml("""
        [Pod] [ContainerPort(8080, Name = "http")] [PreStop("/drain", Headers = new[] { "X-Reason: stop" })] [PostStart(Exec = new[] { "/warm-up" })]
        class Web { }
        """));

    [Fact]
    public void Variables_OfFieldsAndResources() => Assert.Contains("""
              env:
                - name: NODE_NAME
                  valueFrom:
                    fieldRef:
                      fieldPath: spec.nodeName
                - name: MEMORY
                  valueFrom:
                    resourceFieldRef:
                      resource: limits.memory
                      divisor: 1Mi

        """, Yaml("""[Pod] [EnvFromField("NODE_NAME", "spec.nodeName")] [EnvFromResource("MEMORY", "limits.memory", Divisor = "1Mi")] class Web { }"""));

    [Fact]
    public void TopologySpread_IsOfItsOwnPods() => Assert.Contains("""
          topologySpreadConstraints:
            - maxSkew: 1
              topologyKey: zone
              whenUnsatisfiable: DoNotSchedule
              labelSelector:
                matchLabels:
                  app: web
            - maxSkew: 2
              topologyKey: host
              whenUnsatisfiable: ScheduleAnyway
              labelSelector:
                matchLabels:
                  tier: front

        """, Yaml("""
        [Pod] [Label("app", "web")] [Label("version", "2")] [TopologySpread("zone")]
        [TopologySpread("host", MaxSkew = 2, WhenUnsatisfiable = WhenUnsatisfiable.ScheduleAnyway, Selector = "tier=front")]
        class Web { }
        """));

    [Fact]
    public void PodAffinities_AreOfItsOwnPods_OrOfTheClassTheySay() => Assert.Contains("""
          affinity:
            podAntiAffinity:
              preferredDuringSchedulingIgnoredDuringExecution:
                - weight: 100
                  podAffinityTerm:
                    labelSelector:
                      matchLabels:
                        app: web
                    topologyKey: host
            podAffinity:
              requiredDuringSchedulingIgnoredDuringExecution:
                - labelSelector:
                    matchLabels:
                      app.kubernetes.io/name: cache
                  namespaces:
                    - data
                  topologyKey: zone

        """, Yaml("""
        [Pod] [Label("app", "web")] [PodAntiAffinity("host", Weight = 100)] [PodAffinity("zone", To = typeof(Cache))] class Web { }
        [Deployment(Namespace = "data")] class Cache { }
        """));

    [Fact]
    public void NodeAffinities_DemandTogether_AndWishEachForItself() => Assert.Contains("""
          affinity:
            nodeAffinity:
              requiredDuringSchedulingIgnoredDuringExecution:
                nodeSelectorTerms:
                  - matchExpressions:
                      - key: arch
                        operator: In
                        values:
                          - amd64
                          - arm64
                      - key: gpu
                        operator: DoesNotExist
              preferredDuringSchedulingIgnoredDuringExecution:
                - weight: 5
                  preference:
                    matchExpressions:
                      - key: fast
                        operator: Exists

        """, Yaml("""
        [Pod] [NodeAffinity("arch", "amd64", "arm64")] [NodeAffinity("gpu", Operator = NodeSelectorOperator.DoesNotExist)] [NodeAffinity("fast", Weight = 5)]
        class Web { }
        """));

    [Fact]
    public void Tolerations_WithoutValue_AreOfAnyValue() => Assert.Contains("""
          tolerations:
            - key: spot
              operator: Exists
            - key: team
              value: red
            - operator: Exists

        """, Yaml("""[Pod] [Toleration("spot")] [Toleration("team", Value = "red")] [Toleration] class Web { }"""));

    [Fact]
    public void NodeSelectorAndHostAlias() => Assert.Contains("""
          hostAliases:
            - ip: 10.0.0.7
              hostnames:
                - a
                - b
          nodeSelector:
            kubernetes.io/os: linux

        """, Yaml("""[Pod] [NodeSelector("kubernetes.io/os", "linux")] [HostAlias("10.0.0.7", "a", "b")] class Web { }"""));

    [Fact]
    public void PairWithoutValue_IsANameAlone() => Assert.Contains("""
            options:
              - name: edns0
              - name: ndots
                value: "2"

        """, Yaml("""[Pod] [PodOptions(DnsOptions = new[] { "edns0", "ndots:2" })] class Web { }"""));

    [Fact]
    public void SecurityContext_OfAContainer() => Assert.Contains("""
              securityContext:
                runAsNonRoot: true
                runAsUser: 0
                allowPrivilegeEscalation: false
                capabilities:
                  drop:
                    - ALL
                seccompProfile:
                  type: RuntimeDefault

        """, Yaml("""
        [Pod] [SecurityContext(SeccompProfile = SecurityProfileType.RuntimeDefault, DropCapabilities = new[] { "ALL" }, AllowPrivilegeEscalation = false, RunAsUser = 0, RunAsNonRoot = true)]
        class Web { }
        """));

    private static string Yaml(string source) => GeneratorRun.Of("using Manifests;\n" + source).Yaml("Pod");
}
