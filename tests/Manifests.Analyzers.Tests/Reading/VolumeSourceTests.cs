using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>Volumes beyond ConfigMaps, Secrets, claims and folders.</summary>
public class VolumeSourceTests
{
    [Fact]
    public void SourcesWithOnePath_AreOneVolume() => Assert.Equal(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels:
            app.kubernetes.io/name: web
        spec:
          containers:
            - name: web
              image: a/web
              volumeMounts:
                - name: etc-all
                  mountPath: /etc/all
                  readOnly: true
            - name: proxy
              image: a/proxy
              volumeMounts:
                - name: etc-all-2
                  mountPath: /etc/all
          volumes:
            - name: etc-all
              projected:
                defaultMode: 288
                sources:
                  - configMap:
                      name: settings
                      items:
                        - key: A
                          path: a.txt
                          mode: 256
                  - secret:
                      name: db
                      optional: true
                  - serviceAccountToken:
                      path: token
                      audience: vault
                  - downwardAPI:
                      items:
                        - path: labels
                          fieldRef:
                            fieldPath: metadata.labels
                        - path: cpu
                          resourceFieldRef:
                            containerName: web
                            resource: limits.cpu
            - name: etc-all-2
              projected:
                sources:
                  - configMap:
                      name: settings

        """,
        GeneratorRun.Of("""
            using Manifests;
            [Pod]
            [Container(Image = "a/web")]
            [ProjectedMount("/etc/all", typeof(Settings), Items = ["A:a.txt:0400"], DefaultMode = 288, ReadOnly = true)]
            [ProjectedMount("/etc/all", "db", Source = EnvSource.Secret, Optional = true)]
            [ProjectedToken("/etc/all", "token", Audience = "vault")]
            [ProjectedDownwardApi("/etc/all", "metadata.labels:labels", "limits.cpu:cpu")]
            class Web { [Container(Image = "a/proxy")] [ProjectedMount("/etc/all", typeof(Settings))] class Proxy { } }
            [ConfigMap] class Settings { public const string A = "1"; }
            """).Yaml("Pod"));

    [Fact]
    public void DownwardApi_Csi_Nfs_AndEphemeral_AreVolumes() => Assert.Contains(
        """
          volumes:
            - name: etc-podinfo
              downwardAPI:
                items:
                  - path: name
                    fieldRef:
                      fieldPath: metadata.name
                  - path: memory
                    mode: 292
                    resourceFieldRef:
                      containerName: web
                      resource: requests.memory
            - name: secrets
              csi:
                driver: a.b
                readOnly: true
                volumeAttributes:
                  provider: vault
            - name: archive
              nfs:
                path: /exports
                server: 10.0.0.4
            - name: work
              ephemeral:
                volumeClaimTemplate:
                  spec:
                    accessModes:
                      - ReadWriteOnce
                    storageClassName: fast
                    resources:
                      requests:
                        storage: 1Gi

        """,
        GeneratorRun.Of("""
            using Manifests;
            [Pod]
            [Container(Image = "a/web")]
            [DownwardApi("/etc/podinfo", "metadata.name:name", "requests.memory:memory:444")]
            [CsiVolume("/secrets", "a.b", Attributes = ["provider=vault"], VolumeReadOnly = true)]
            [NfsVolume("/archive", "10.0.0.4", "/exports")]
            [EphemeralVolume("/work", "1Gi", StorageClass = "fast")]
            class Web { }
            """).Yaml("Pod"),
        System.StringComparison.Ordinal);

    [Fact]
    public void BlockStorage_IsADevice()
    {
        var yaml = GeneratorRun.Of("""
            using Manifests;
            [StatefulSet("db")] [Container(Image = "a/db")]
            [VolumeClaimTemplate("data", "/dev/data", "1Gi", VolumeMode = VolumeMode.Block)]
            [VolumeDevice("/dev/extra", typeof(Extra))]
            class Db { }
            [PersistentVolumeClaim("1Gi", VolumeMode = VolumeMode.Block)] class Extra { }
            """).Yaml("StatefulSet");

        Assert.Contains("volumeDevices:\n            - name: extra\n              devicePath: /dev/extra\n            - name: data\n              devicePath: /dev/data\n", yaml, System.StringComparison.Ordinal);
        Assert.Contains("- name: extra\n          persistentVolumeClaim:\n            claimName: extra\n", yaml, System.StringComparison.Ordinal);
        Assert.DoesNotContain("volumeMounts", yaml, System.StringComparison.Ordinal);
    }

    [Fact]
    public void LocalVolume_NamesItsNodes() => Assert.Contains(
        "nodeAffinity:\n    required:\n      nodeSelectorTerms:\n        - matchExpressions:\n            - key: kubernetes.io/hostname\n              operator: In\n              values:\n                - node-1\n",
        GeneratorRun.Of("""using Manifests; [PersistentVolume("a", "1Gi", LocalPath = "/dev/sdb", Nodes = ["node-1"])] class A { }""").Yaml("PersistentVolume"),
        System.StringComparison.Ordinal);

    [Fact]
    public void RulesAboutFailures_AreCompleted()
    {
        var yaml = GeneratorRun.Of("""
            using Manifests;
            [Job] [Container(Image = "a/b")]
            [PodFailureRule(PodFailureAction.FailJob, ExitCodes = [42])]
            [PodFailureRule(PodFailureAction.Ignore, Conditions = ["DisruptionTarget"])]
            class Migrate { }
            """).Yaml("Job");

        Assert.Contains("restartPolicy: Never\n", yaml, System.StringComparison.Ordinal);
        Assert.Contains("operator: In\n", yaml, System.StringComparison.Ordinal);
        Assert.Contains("- type: DisruptionTarget\n            status: \"True\"\n", yaml, System.StringComparison.Ordinal);
    }

    [Fact]
    public void PullSecretOfAClass_IsItsName() => Assert.Contains(
        "imagePullSecrets:\n    - name: registry\n",
        GeneratorRun.Of("""
            using Manifests;
            [Pod] [Container(Image = "a/b")] [ImagePullSecret(typeof(Registry))] class Web { }
            [Secret(Type = "kubernetes.io/dockerconfigjson")] class Registry { [Key(".dockerconfigjson")] public const string Config = ""; }
            """).Yaml("Pod"),
        System.StringComparison.Ordinal);
}
