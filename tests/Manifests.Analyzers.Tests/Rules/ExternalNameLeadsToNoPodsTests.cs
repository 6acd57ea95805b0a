using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Network;

namespace Manifests.Analyzers.Tests.Rules;

public class ExternalNameLeadsToNoPodsTests
{
    [Fact]
    public Task Selector_Triggers() => RuleVerifier.Reports(
        "K8S3045",
        "Service 'db' stands for the host 'db.example.com' and leads to no pods, so its selector is ignored",
        """
        [Deployment, Label("app", "db")] [Service("db", 5432, ExternalName = "db.example.com", Selector = {|#0:"app=db"|})] class Db { }
        """);

    [Fact]
    public void Ports_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<ExternalNameLeadsToNoPods>(
        """
        apiVersion: v1
        kind: Service
        metadata:
          name: db
        spec:
          type: ExternalName
          externalName: db.example.com
          ports:
            - port: 80
        """));

    [Fact]
    public void SelectorOfClusterIP_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<ExternalNameLeadsToNoPods>(
        """
        apiVersion: v1
        kind: Service
        metadata:
          name: db
        spec:
          selector:
            app: db
          ports:
            - port: 80
        """));
}
