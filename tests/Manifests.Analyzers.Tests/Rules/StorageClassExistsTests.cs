using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class StorageClassExistsTests
{
    [Fact]
    public Task Misspelt_Triggers() => RuleVerifier.Reports(
        "K8S4072",
        "PersistentVolumeClaim 'data' is of the storage class 'fask', which is not declared; did you mean 'fast'?",
        """
        [StorageClass("fast", "csi.example.com")] static class Fast { }
        [PersistentVolumeClaim("1Gi", StorageClass = {|#0:"fask"|})] static class Data { }
        """);

    [Fact]
    public void OfTemplate_Triggers() => Assert.Equal(["StatefulSet 'db' is of the storage class 'fast', which is not declared"], YamlObjects.Messages<StorageClassExists>(
        """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          volumeClaimTemplates:
            - metadata:
                name: data
              spec:
                storageClassName: fast
        """));

    [Fact]
    public Task Declared_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S4072", """
        [StorageClass("fast", "csi.example.com")] static class Fast { }
        [PersistentVolumeClaim("1Gi", StorageClass = "fast")] static class Data { }
        """);

    [Fact]
    public Task OfAVolume_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S4072", """
        [PersistentVolume("disk", "1Gi", HostPath = "/disk", StorageClass = "manual")] static class Disk { }
        [PersistentVolumeClaim("1Gi", StorageClass = "manual")] static class Data { }
        """);
}
