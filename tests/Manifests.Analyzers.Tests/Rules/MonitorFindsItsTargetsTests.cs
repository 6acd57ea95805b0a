using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class MonitorFindsItsTargetsTests
{
    [Fact]
    public void NoService_Triggers() => Assert.Equal(["ServiceMonitor 'web' selects app=wep, and no Service in namespace 'shop' has that"], YamlObjects.Messages<MonitorFindsItsTargets>(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          namespace: shop
          name: web
        spec:
          selector:
            matchLabels:
              app: wep
          endpoints:
            - port: metrics

        ---
        apiVersion: v1
        kind: Service
        metadata:
          namespace: shop
          name: web
          labels:
            app: web
        spec:
          ports:
            - name: metrics
              port: 9090
            - name: http
              port: 80
        """));

    [Fact]
    public void ServiceElsewhere_Triggers() => Assert.Equal(["ServiceMonitor 'web' selects app=web, and no Service in namespace 'shop' has that; Service 'web' is in namespace 'front'"], YamlObjects.Messages<MonitorFindsItsTargets>(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          namespace: shop
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
          namespace: front
          name: web
          labels:
            app: web
        spec:
          ports:
            - name: metrics
              port: 9090
            - name: http
              port: 80
        """));

    [Fact]
    public void NamespaceListed_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<MonitorFindsItsTargets>(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          namespace: shop
          name: web
        spec:
          selector:
            matchLabels:
              app: web
          endpoints:
            - port: metrics
          namespaceSelector:
            matchNames: [front]
        ---
        apiVersion: v1
        kind: Service
        metadata:
          namespace: front
          name: web
          labels:
            app: web
        spec:
          ports:
            - name: metrics
              port: 9090
            - name: http
              port: 80
        """));

    [Fact]
    public void NamespaceNotListed_Triggers() => Assert.Equal(["ServiceMonitor 'web' selects app=web, and no Service in namespace 'a' or 'b' has that; Service 'web' is in namespace 'shop'"], YamlObjects.Messages<MonitorFindsItsTargets>(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          namespace: shop
          name: web
        spec:
          selector:
            matchLabels:
              app: web
          endpoints:
            - port: metrics
          namespaceSelector:
            matchNames: [a, b]
        ---
        apiVersion: v1
        kind: Service
        metadata:
          namespace: shop
          name: web
          labels:
            app: web
        spec:
          ports:
            - name: metrics
              port: 9090
            - name: http
              port: 80
        """));

    [Fact]
    public void NamespaceOutOfView_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<MonitorFindsItsTargets>(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          namespace: shop
          name: web
        spec:
          selector:
            matchLabels:
              app: dns
          endpoints:
            - port: metrics
          namespaceSelector:
            matchNames: [kube-system]
        ---
        apiVersion: v1
        kind: Service
        metadata:
          namespace: shop
          name: web
          labels:
            app: web
        spec:
          ports:
            - name: metrics
              port: 9090
            - name: http
              port: 80
        """));

    [Fact]
    public void AnyNamespace_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<MonitorFindsItsTargets>(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          namespace: shop
          name: web
        spec:
          selector:
            matchLabels:
              app: web
          endpoints:
            - port: metrics
          namespaceSelector:
            any: true
        ---
        apiVersion: v1
        kind: Service
        metadata:
          namespace: front
          name: web
          labels:
            app: web
        spec:
          ports:
            - name: metrics
              port: 9090
            - name: http
              port: 80
        """));

    [Fact]
    public void NoSuchPort_Triggers() => Assert.Equal(["ServiceMonitor 'web' asks port 'metric' of each Service that it selects, but Service 'shop/web' only names metrics, http; did you mean 'metrics'?"], YamlObjects.Messages<MonitorFindsItsTargets>(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          namespace: shop
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
          namespace: shop
          name: web
          labels:
            app: web
        spec:
          ports:
            - name: metrics
              port: 9090
            - name: http
              port: 80
        """));

    [Fact]
    public void NoSuchPortOfPods_Triggers() => Assert.Equal(["PodMonitor 'web' asks port 'http' of each pod that it selects, but Pod 'web' only names metrics; did you mean 'metrics'?"], YamlObjects.Messages<MonitorFindsItsTargets>(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: PodMonitor
        metadata:
          name: web
        spec:
          selector: {}
          podMetricsEndpoints:
            - port: http
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: example/web:1.0
              ports:
                - name: metrics
                  containerPort: 9090
        """));

    [Fact]
    public void PortOfPods_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<MonitorFindsItsTargets>(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: PodMonitor
        metadata:
          name: web
        spec:
          selector: {}
          podMetricsEndpoints:
            - port: metrics
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: example/web:1.0
              ports:
                - name: metrics
                  containerPort: 9090
        """));
}
