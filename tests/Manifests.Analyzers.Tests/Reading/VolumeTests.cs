using System.Linq;
using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>Variables and files from ConfigMaps, Secrets and claims, and the volumes that they need.</summary>
public class VolumeTests
{
    [Fact]
    public void References_ByTypeAndByName() => Assert.Equal(
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
              image: example/web:1.0
              envFrom:
                - configMapRef:
                    name: settings
                - prefix: DB_
                  secretRef:
                    name: db
                    optional: true
                - configMapRef:
                    name: more
                - secretRef:
                    name: hidden
              env:
                - name: A
                  valueFrom:
                    configMapKeyRef:
                      name: settings
                      key: A
                - name: P
                  valueFrom:
                    secretKeyRef:
                      name: db
                      key: password
                      optional: true
                - name: Q
                  valueFrom:
                    secretKeyRef:
                      name: other
                      key: q

        """,
        GeneratorRun.Of("""
            using Manifests;
            [Pod]
            [Container(Image = "example/web:1.0")]
            [EnvFrom(typeof(Settings))]
            [EnvFrom(typeof(Db), Prefix = "DB_", Optional = true)]
            [EnvFrom("more")]
            [EnvFrom("hidden", Source = EnvSource.Secret)]
            [EnvFromConfigMap("A", typeof(Settings), "A")]
            [EnvFromSecret("P", typeof(Db), "password", Optional = true)]
            [EnvFromSecret("Q", "other", "q")]
            class Web { }
            [ConfigMap] class Settings { public const string A = "1"; }
            [Secret] class Db { public const string password = ""; }
            """).Yaml("Pod"));

    [Fact]
    public void Volumes_AreOneForEachSource() => Assert.Equal(
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
              image: example/web:1.0
              volumeMounts:
                - name: settings
                  mountPath: /etc/settings
                  readOnly: true
                - name: settings-2
                  mountPath: /etc/one
                - name: db
                  mountPath: /etc/db
                  subPath: password
                - name: data
                  mountPath: /data
                - name: tmp
                  mountPath: /tmp
                - name: work
                  mountPath: /work
                - name: var-log
                  mountPath: /host/log
            - name: proxy
              image: example/proxy:1.0
              volumeMounts:
                - name: settings
                  mountPath: /settings
                - name: data
                  mountPath: /backup
                - name: tmp-2
                  mountPath: /tmp
                - name: work
                  mountPath: /shared
                - name: work
                  mountPath: /again
          volumes:
            - name: settings
              configMap:
                name: settings
            - name: settings-2
              configMap:
                name: settings
                items:
                  - key: A
                    path: a.txt
                  - key: B
                    path: B
                defaultMode: 256
                optional: true
            - name: db
              secret:
                secretName: db
            - name: data
              persistentVolumeClaim:
                claimName: data
            - name: tmp
              emptyDir:
                medium: Memory
                sizeLimit: 64Mi
            - name: work
              emptyDir:
                sizeLimit: 1Gi
            - name: var-log
              hostPath:
                type: Directory
                path: /var/log
            - name: tmp-2
              emptyDir: {}

        """,
        GeneratorRun.Of("""
            using Manifests;
            [Pod]
            [Container(Image = "example/web:1.0")]
            [Mount("/etc/settings", typeof(Settings), ReadOnly = true)]
            [Mount("/etc/one", typeof(Settings), Items = ["A:a.txt", "B"], DefaultMode = 256, Optional = true)]
            [Mount("/etc/db", "db", Source = VolumeSource.Secret, SubPath = "password")]
            [Mount("/data", typeof(Data))]
            [EmptyDir("/tmp", Medium = EmptyDirMedium.Memory, SizeLimit = "64Mi")]
            [EmptyDir("/work", Name = "work", SizeLimit = "1Gi")]
            [HostPath("/host/log", "/var/log", Type = HostPathType.Directory)]
            class Web
            {
                [Container(Image = "example/proxy:1.0")]
                [Mount("/settings", typeof(Settings))]
                [Mount("/backup", "data", Source = VolumeSource.PersistentVolumeClaim)]
                [EmptyDir("/tmp")]
                [EmptyDir("/shared", Name = "work")]
                [Mount("/again", Name = "work")]
                class Proxy { }
            }
            [ConfigMap] class Settings { public const string A = "1", B = "2"; }
            [PersistentVolumeClaim("1Gi")] class Data { }
            """).Yaml("Pod"));

    [Fact]
    public void Claim_HasTheAccessModeThatTheClusterNeeds() => Assert.Equal(
        """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          accessModes:
            - ReadWriteOnce
          resources:
            requests:
              storage: 1Gi

        """,
        GeneratorRun.Of("""
            using Manifests;
            [PersistentVolumeClaim("1Gi")] class Data { }
            """).Yaml("PersistentVolumeClaim"));

    [Fact]
    public void StorageClass_HasItsParameters() => Assert.Equal(
        """
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
          annotations:
            storageclass.kubernetes.io/is-default-class: "true"
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp3
          tag: a=b

        """,
        GeneratorRun.Of("""
            using Manifests;
            [assembly: ManifestDefaults(Namespace = "shop")]
            [StorageClass("fast", "ebs.csi.aws.com", Parameters = ["type=gp3", "tag=a=b"], IsDefault = true)] class Fast { }
            """).Yaml("StorageClass"));

    [Fact]
    public void LongNames_BecomeLabels()
    {
        var name = new string('a', 70) + ".b";
        var yaml = GeneratorRun.Of($$"""using Manifests; [Pod] [Mount("/a", "{{name}}")] [Mount("/b", "{{name}}", Optional = true)] class Web { }""").Yaml("Pod");

        Assert.Contains("- name: " + new string('a', 63) + "\n", yaml, System.StringComparison.Ordinal);
        Assert.Contains("- name: " + new string('a', 61) + "-2\n", yaml, System.StringComparison.Ordinal);
    }

    [Fact]
    public void ImportOfOneEnvironment_ComesBesideTheOthers()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [assembly: ManifestEnvironment("staging")]
            [assembly: ManifestEnvironment("prod")]
            [Pod] [EnvFrom(typeof(A))] [EnvFrom(typeof(B), Environment = "prod")] [EnvFrom(typeof(A), Prefix = "X_", Environment = "prod")] class Web { }
            [ConfigMap] class A { public const string K = "1"; }
            [ConfigMap] class B { public const string K = "1"; }
            """);
        var prod = Assert.Single(run.Manifests, manifest => manifest.Kind == "Pod" && manifest.Environments.Contains("prod")).Yaml;

        Assert.Contains("        - prefix: X_\n          configMapRef:\n            name: a\n        - configMapRef:\n            name: b\n", prod, System.StringComparison.Ordinal);
    }
}
