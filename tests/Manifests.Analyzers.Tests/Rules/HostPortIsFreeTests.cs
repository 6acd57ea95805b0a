using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Ports;

namespace Manifests.Analyzers.Tests.Rules;

public class HostPortIsFreeTests
{
    [Fact]
    public Task OfDeployment_Triggers() => RuleVerifier.Reports(
        "K8S3047",
        "Port 80 of the nodes is already that of DaemonSet 'proxy', which runs on each of them",
        """
        [DaemonSet] [ContainerPort(8080, HostPort = 80)] class Proxy { }
        [Deployment] [ContainerPort(8080, HostPort = {|#0:80|})] class Web { }
        """);

    [Fact]
    public Task OfTwoDaemonSets_Triggers() => RuleVerifier.Reports(
        "K8S3047",
        "Port 80 of the nodes is already that of DaemonSet 'proxy', which runs on each of them",
        """
        [DaemonSet] [ContainerPort(8080, HostPort = 80)] class Proxy { }
        [DaemonSet] [ContainerPort(8080, HostPort = {|#0:80|})] class Web { }
        """);

    [Fact]
    public void NodeNetwork_Triggers() => Assert.Equal(["Port 9100 of the nodes is already that of DaemonSet 'exporter', which runs on each of them"], YamlObjects.Messages<HostPortIsFree>(
        """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: exporter
        spec:
          template:
            spec:
              hostNetwork: true
              containers:
                - name: exporter
                  ports:
                    - containerPort: 9100
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              ports:
                - containerPort: 80
                  hostPort: 9100
        """));

    [Fact]
    public Task OnSomeNodes_DoesNotTrigger() => RuleVerifier.Verify("""
        [DaemonSet] [NodeSelector("kubernetes.io/os", "linux")] [ContainerPort(8080, HostPort = 80)] class Proxy { }
        [Deployment] [ContainerPort(8080, HostPort = 80)] class Web { }
        """);

    [Fact]
    public Task OtherProtocol_DoesNotTrigger() => RuleVerifier.Verify("""
        [DaemonSet] [ContainerPort(8080, HostPort = 80, Protocol = Protocol.UDP)] class Proxy { }
        [Deployment] [ContainerPort(8080, HostPort = 80)] class Web { }
        """);

    [Fact]
    public Task OtherAddress_DoesNotTrigger() => RuleVerifier.Verify("""
        [DaemonSet] [ContainerPort(8080, HostPort = 80, HostIP = "127.0.0.1")] class Proxy { }
        [Deployment] [ContainerPort(8080, HostPort = 80, HostIP = "192.0.2.1")] class Web { }
        """);

    [Fact]
    public Task TwoDeployments_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [ContainerPort(8080, HostPort = 80)] class A { }
        [Deployment] [ContainerPort(8080, HostPort = 80)] class B { }
        """);
}
