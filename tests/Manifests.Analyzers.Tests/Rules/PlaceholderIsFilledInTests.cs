using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class PlaceholderIsFilledInTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a/b:1, env: [{ name: HOST, value: '${HOST}' }] }] } }", "spec.containers.env.value of Pod 'web' is still the placeholder '${HOST}': nothing in a cluster puts a value in")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a/b:1, env: [{ name: HOST, value: '<your host>' }] }] } }", "'<your host>'")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a/b:1, env: [{ name: HOST, value: '{{ .Values.host }}' }] }] } }", "'{{ .Values.host }}'")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x }, data: { host: <your-host> } }", "data[host] of ConfigMap 'x'")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, stringData: { password: '${PASSWORD}' } }", "stringData[password] of Secret 'x'")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, annotations: { a/b: '{{ .Release.Name }}' } } }", "metadata.annotations[a/b] of ConfigMap 'x'")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<PlaceholderIsFilledIn>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a/b:1, env: [{ name: HOST, value: '$(HOST)' }] }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a/b:1, env: [{ name: HOST, value: 'http://${HOST}/' }] }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a/b:1, env: [{ name: HOST, value: '<a> and <b>' }] }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a/b:1, env: [{ name: HOST, value: '<' }] }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a/b:1, env: [{ name: HOST, value: 'a < b' }] }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a/b:1, command: [sh, -c, '${CMD}'], args: ['{{ .x }}'] }] } }")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x }, data: { a: '${HOST}', b: '{{ .x }}', c: '<html></html>' } }")]
    [InlineData("{ apiVersion: argoproj.io/v1alpha1, kind: Workflow, metadata: { name: x }, spec: { value: '{{inputs.parameters.a}}' } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: '${IMAGE}' }] } }")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { replicas: '${REPLICAS}' } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<PlaceholderIsFilledIn>(yaml));

    [Fact]
    public Task WhereItsTextIsRefusedAnyway_DoesNotTrigger() => YamlVerifier.Verify("""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: {|K8S5001:${NAME}|}
        """);

    [Fact]
    public Task Placeholder_IsNoCredential_AndTriggers() => YamlVerifier.Verify("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: example/web:1.0
              env:
                - name: DB_PASSWORD
                  value: {|K8S5089:${DB_PASSWORD}|}
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: db
        stringData:
          password: {|K8S5089:<the password>|}
        """);
}
