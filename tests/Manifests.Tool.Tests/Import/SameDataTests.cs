using System.Linq;
using Manifests.Core.Yaml;
using Manifests.Tool.Importing.Verifying;

namespace Manifests.Tool.Tests.Import;

/// <summary>What the round trip is measured by must see every difference but those that the API server does not.</summary>
public class SameDataTests
{
    private const string Pod = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: {a: "1", b: "2"}
        spec:
          containers:
            - name: web
              image: example/web:1
              ports: [{containerPort: 80}]
              resources: {requests: {cpu: 0.5, memory: 1Gi}}
        """;

    [Theory]
    [InlineData("{a: \"1\", b: \"2\"}", "{b: \"2\", a: \"1\"}")]
    [InlineData("cpu: 0.5", "cpu: 500m")]
    [InlineData("memory: 1Gi", "memory: 1024Mi")]
    public void What_the_API_server_takes_for_the_same_is_the_same(string old, string replacement) => Assert.Null(Difference(old, replacement));

    [Theory]
    [InlineData("containerPort: 80", "containerPort: 81", "spec.containers[].ports[].containerPort")]
    [InlineData("containerPort: 80", "containerPort: \"80\"", "spec.containers[].ports[].containerPort")]
    [InlineData("a: \"1\", ", "", "metadata.labels.a")]
    [InlineData("a: \"1\"", "a: \"1\", c: \"3\"", "metadata.labels.c")]
    [InlineData("memory: 1Gi", "memory: 1G", "spec.containers[].resources.requests.memory")]
    [InlineData("[{containerPort: 80}]", "[]", "spec.containers[].ports")]
    [InlineData("image: example/web:1", "image: example/web:2", "spec.containers[].image")]
    public void Every_other_difference_is_seen(string old, string replacement, string path) => Assert.Equal(path, Difference(old, replacement));

    private static string? Difference(string old, string replacement)
    {
        Assert.Contains(old, Pod, System.StringComparison.Ordinal);
        var changed = Pod.Replace(old, replacement, System.StringComparison.Ordinal);
        return SameData.Difference(YamlReader.Read(Pod, "a").Objects.Single(), YamlReader.Read(changed, "b").Objects.Single());
    }
}
