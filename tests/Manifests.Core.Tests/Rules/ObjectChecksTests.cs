using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Rules;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Rules;

/// <summary>All rules, asked one after the other about an object.</summary>
public class ObjectChecksTests
{
    private const string Yaml = """
        apiVersion: v1
        kind: Pod
        metadata: {name: web}
        spec:
          containers:
            - name: web
              image: example/web:1.0
              ports: [{containerPort: 99999}]
              env: [{name: CATALOG_URL, value: "http://catalog:443/items"}]
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: catalog}
        spec: {ports: [{name: https, port: 443}]}
        """;

    [Fact]
    public void A_rule_that_throws_silences_itself_alone()
    {
        // No source that we know of makes a rule throw, but this list does.
        var objects = YamlReader.Read(Yaml, "a.yaml").Objects.Select(ClusterObject.InView).ToList();
        var cluster = new ClusterIndex(objects) { AllowedRegistries = new Unreadable() };
        var failures = new List<(string, string)>();

        var findings = ObjectChecks.Of(objects[0], cluster, (rule, exception) => failures.Add((rule.Descriptor.Id, exception.Message)));

        Assert.Equal([("K8S8105", "why")], failures);
        Assert.Contains(findings, finding => finding.Rule.Id == "K8S3003");
        Assert.Contains(findings, finding => finding.Rule.Id == "K8S8106");
    }

    private sealed class Unreadable : IReadOnlyList<string>
    {
        public int Count => throw new System.InvalidOperationException("why");

        public string this[int index] => throw new System.InvalidOperationException("why");

        public IEnumerator<string> GetEnumerator() => throw new System.InvalidOperationException("why");

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
