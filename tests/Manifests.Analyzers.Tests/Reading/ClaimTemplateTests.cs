using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>Storage of its own for each pod of a StatefulSet.</summary>
public class ClaimTemplateTests
{
    private const string Database = """
        using Manifests;
        [StatefulSet("db")] [Container(Image = "postgres:17")] [VolumeClaimTemplate("data", "/var/lib/data", "20Gi")]
        [VolumeClaimTemplate("logs", "/var/log/db", "1Gi", AccessModes = new[] { AccessMode.ReadWriteOncePod }, StorageClass = "fast")] class Database
        {
            [Sidecar("backup", "example/backup:1")] class Backup { }
        }
        """;

    [Fact]
    public void Templates_AreWritten_WithTheAccessModeThatTheClusterNeeds() => Assert.Contains(
        """
          volumeClaimTemplates:
            - metadata:
                name: data
              spec:
                accessModes:
                  - ReadWriteOnce
                resources:
                  requests:
                    storage: 20Gi
            - metadata:
                name: logs
              spec:
                accessModes:
                  - ReadWriteOncePod
                storageClassName: fast
                resources:
                  requests:
                    storage: 1Gi

        """,
        GeneratorRun.Of(Database).Yaml("StatefulSet"));

    [Fact]
    public void MainContainer_MountsThem_TheOthersDoNot()
    {
        var yaml = GeneratorRun.Of(Database).Yaml("StatefulSet");

        Assert.Contains("          volumeMounts:\n            - name: data\n              mountPath: /var/lib/data\n            - name: logs\n              mountPath: /var/log/db\n", yaml);
        Assert.Single(yaml.Split('\n'), line => line.Contains("volumeMounts:", System.StringComparison.Ordinal));
    }
}
