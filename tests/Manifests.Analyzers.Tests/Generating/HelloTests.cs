using System.Linq;

namespace Manifests.Analyzers.Tests.Generating;

/// <summary>The first example of the documentation, byte for byte.</summary>
public class HelloTests
{
    private const string Hello = """
        using Manifests;

        [Pod("hello-pod")]
        [Label("app", "hello")]
        [Container("hello-container", "kubetm/hello")]
        [ContainerPort(8000)]
        [Service("hello-svc", 8200, TargetPort = 8000, ExternalIPs = ["192.168.56.30"])]
        public sealed class Hello;
        """;

    [Fact]
    public void Pod_IsWrittenByteForByte() => Assert.Equal(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: hello-pod
          labels:
            app: hello
        spec:
          containers:
            - name: hello-container
              image: kubetm/hello
              ports:
                - containerPort: 8000

        """,
        GeneratorRun.Of(Hello).Yaml("Pod"));

    [Fact]
    public void Service_IsWrittenByteForByte() => Assert.Equal(
        """
        apiVersion: v1
        kind: Service
        metadata:
          name: hello-svc
        spec:
          selector:
            app: hello
          ports:
            - port: 8200
              targetPort: 8000
          externalIPs:
            - 192.168.56.30

        """,
        GeneratorRun.Of(Hello).Yaml("Service"));

    [Fact]
    public void Files_AreNamedAfterObjectAndKind() => Assert.Equal(
        ["hello-pod.pod.yaml", "hello-svc.service.yaml"],
        GeneratorRun.Of(Hello).Manifests.Select(manifest => manifest.Path));

    [Fact]
    public void Index_TellsOtherProjectsWhatIsThere() => Assert.Equal(
        """
        manifests-index 1
        v1 Pod |hello-pod Hello label=app|hello port=8000|TCP|
        v1 Service |hello-svc Hello selector=app%003Dhello port=8200|TCP|
        """,
        GeneratorRun.Of(Hello).Index);
}
