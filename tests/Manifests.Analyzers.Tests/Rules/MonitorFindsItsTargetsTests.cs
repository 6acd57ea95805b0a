using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class MonitorFindsItsTargetsTests
{
    [Fact]
    public void NoService_Triggers() => Assert.Equal(
        ["ServiceMonitor 'web' selects app=wep, and no Service in namespace 'shop' has that"],
        YamlObjects.Messages<MonitorFindsItsTargets>(Objects("wep", "metrics", "{}", "shop")));

    [Fact]
    public void ServiceElsewhere_Triggers() => Assert.Equal(
        ["ServiceMonitor 'web' selects app=web, and no Service in namespace 'shop' has that; Service 'web' is in namespace 'front'"],
        YamlObjects.Messages<MonitorFindsItsTargets>(Objects("web", "metrics", "{}", "front")));

    [Fact]
    public void NamespaceNotListed_Triggers() => Assert.Equal(
        ["ServiceMonitor 'web' selects app=web, and no Service in namespace 'a' or 'b' has that; Service 'web' is in namespace 'shop'"],
        YamlObjects.Messages<MonitorFindsItsTargets>(Objects("web", "metrics", "{ matchNames: [a, b] }", "shop")));

    [Fact]
    public void NoSuchPort_Triggers() => Assert.Equal(
        ["ServiceMonitor 'web' asks port 'metric' of each Service that it selects, but Service 'shop/web' only names metrics, http; did you mean 'metrics'?"],
        YamlObjects.Messages<MonitorFindsItsTargets>(Objects("web", "metric", "{}", "shop")));

    [Fact]
    public void NamespaceListed_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<MonitorFindsItsTargets>(Objects("web", "metrics", "{ matchNames: [front] }", "front")));

    [Fact]
    public void NamespaceOutOfView_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<MonitorFindsItsTargets>(Objects("dns", "metrics", "{ matchNames: [kube-system] }", "shop")));

    [Fact]
    public void AnyNamespace_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<MonitorFindsItsTargets>(Objects("web", "metrics", "{ any: true }", "front")));

    [Fact]
    public void NoSuchPortOfPods_Triggers() => Assert.Equal(
        ["PodMonitor 'web' asks port 'http' of each pod that it selects, but Pod 'web' only names metrics; did you mean 'metrics'?"],
        YamlObjects.Messages<MonitorFindsItsTargets>(Pods("http")));

    [Fact]
    public void PortOfPods_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<MonitorFindsItsTargets>(Pods("metrics")));

    private static string Pods(string port) =>
        $$"""
        apiVersion: monitoring.coreos.com/v1
        kind: PodMonitor
        metadata:
          name: web
        spec:
          selector: {}
          podMetricsEndpoints:
            - port: {{port}}
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              ports:
                - name: metrics
                  containerPort: 9090
        """;

    private static string Objects(string app, string port, string namespaces, string home) =>
        $$"""
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          namespace: shop
          name: web
        spec:
          selector:
            matchLabels:
              app: {{app}}
          namespaceSelector: {{namespaces}}
          endpoints:
            - port: {{port}}
        ---
        apiVersion: v1
        kind: Service
        metadata:
          namespace: {{home}}
          name: web
          labels:
            app: web
        spec:
          ports:
            - name: metrics
              port: 9090
            - name: http
              port: 80
        """;
}
