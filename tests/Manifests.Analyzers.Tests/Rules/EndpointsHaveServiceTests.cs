using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class EndpointsHaveServiceTests
{
    [Fact]
    public void NoSuchService_Triggers() => Assert.Equal(
        ["EndpointSlice 'db-1' holds addresses of Service 'dbs', which is not declared; did you mean 'db'?"],
        YamlObjects.Messages<EndpointsHaveService>(Objects("dbs")));

    [Fact]
    public void There_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<EndpointsHaveService>(Objects("db")));

    private static string Objects(string service) =>
        $$"""
        apiVersion: discovery.k8s.io/v1
        kind: EndpointSlice
        metadata:
          name: db-1
          labels:
            kubernetes.io/service-name: {{service}}
        addressType: IPv4
        endpoints: []
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: db
        spec:
          ports:
            - port: 5432
        """;
}
