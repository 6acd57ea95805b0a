using Manifests.Core.Tree;

namespace Manifests.Core.Tests.Yaml;

/// <summary>The pod and the service of the design's first example.</summary>
internal static class FirstExample
{
    public const string PodYaml =
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

        """;

    public const string ServiceYaml =
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

        """;

    public static MappingNode Pod()
    {
        var pod = Start("Pod", "hello-pod");
        pod.SetAt("metadata.labels.app", ScalarNode.String("hello"));
        var container = new MappingNode();
        pod.Mapping("spec").Sequence("containers").Add(container);
        container.Set("name", ScalarNode.String("hello-container"));
        container.Set("image", ScalarNode.String("kubetm/hello"));
        var port = new MappingNode();
        container.Sequence("ports").Add(port);
        port.Set("containerPort", ScalarNode.Integer(8000));
        return pod;
    }

    public static MappingNode Service()
    {
        var service = Start("Service", "hello-svc");
        service.SetAt("spec.selector.app", ScalarNode.String("hello"));
        var port = new MappingNode();
        service.Mapping("spec").Sequence("ports").Add(port);
        port.Set("port", ScalarNode.Integer(8200));
        port.Set("targetPort", ScalarNode.Integer(8000));
        service.Mapping("spec").Sequence("externalIPs").Add(ScalarNode.String("192.168.56.30"));
        return service;
    }

    private static MappingNode Start(string kind, string name)
    {
        var document = new MappingNode();
        document.Set("apiVersion", ScalarNode.String("v1"));
        document.Set("kind", ScalarNode.String(kind));
        document.SetAt("metadata.name", ScalarNode.String(name));
        return document;
    }
}
