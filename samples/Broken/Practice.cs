// What the rules about practice and security report. Most of them are off unless configured, for they would fire nearly everywhere:
// .editorconfig turns all of them on for this file, and each is asked for its own block only.
using Manifests;

namespace Broken.Practice;

#pragma warning disable K8S8002, K8S8003, K8S8004, K8S8005, K8S8006, K8S8007, K8S8008, K8S8009, K8S8010, K8S8011
#pragma warning disable K8S8012, K8S8013, K8S8014, K8S8015, K8S8016, K8S8017, K8S8018, K8S8019, K8S8020, K8S8021
#pragma warning disable K8S8030, K8S8031, K8S8032, K8S8033, K8S8034, K8S8035, K8S8036, K8S8041, K8S8042, K8S8050
#pragma warning disable K8S8051, K8S8052, K8S8053, K8S8054, K8S8055, K8S8056, K8S8057, K8S8058, K8S8059, K8S8060
#pragma warning disable K8S8061, K8S8062, K8S8063, K8S8064, K8S8065, K8S8066, K8S8067, K8S8068, K8S8069, K8S8070
#pragma warning disable K8S8071, K8S8072, K8S8073, K8S8074, K8S8075, K8S8076, K8S8077, K8S8078, K8S8079, K8S8080
#pragma warning disable K8S8081, K8S8082, K8S8083, K8S8084, K8S8085, K8S8086, K8S8087, K8S8088, K8S8089, K8S8090
#pragma warning disable K8S8091, K8S8094, K8S8095, K8S8096, K8S8097, K8S8043, K8S8099, K8S8102, K8S8105, K8S8106

/// <summary>An image of which tomorrow may bring another.</summary>
#pragma warning restore K8S8002
public static class K8S8002
{
    [Deployment("web")]
    [Container("web", "example/web:latest")]                                            // K8S8002: reported here
    [InNamespace("k8002")]
    public sealed class Web;
}
#pragma warning disable K8S8002

/// <summary>An image that is known by its name only.</summary>
#pragma warning restore K8S8003
public static class K8S8003
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]                                               // K8S8003: reported here
    [InNamespace("k8003")]
    public sealed class Web;
}
#pragma warning disable K8S8003

/// <summary>An image that moves, of which nodes keep the old one.</summary>
#pragma warning restore K8S8004
public static class K8S8004
{
    [Deployment("web")]
    [Container("web", "example/web:latest", PullPolicy = PullPolicy.IfNotPresent)]      // K8S8004: reported here
    [InNamespace("k8004")]
    public sealed class Web;
}
#pragma warning disable K8S8004

/// <summary>A container that nothing asks whether it is alive.</summary>
#pragma warning restore K8S8005
public static class K8S8005
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]                                               // K8S8005: reported here
    [InNamespace("k8005")]
    public sealed class Web;
}
#pragma warning disable K8S8005

/// <summary>A container that nothing asks whether it is ready.</summary>
#pragma warning restore K8S8006
public static class K8S8006
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]                                               // K8S8006: reported here
    [InNamespace("k8006")]
    public sealed class Web;
}
#pragma warning disable K8S8006

/// <summary>A container without a CPU request.</summary>
#pragma warning restore K8S8007
public static class K8S8007
{
    [Deployment("web")]
    [Resources(EphemeralStorage = "1Gi")]                                               // K8S8007: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8007")]
    public sealed class Web;
}
#pragma warning disable K8S8007

/// <summary>A container without a CPU limit.</summary>
#pragma warning restore K8S8008
public static class K8S8008
{
    [Deployment("web")]
    [Resources(EphemeralStorage = "1Gi")]                                               // K8S8008: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8008")]
    public sealed class Web;
}
#pragma warning disable K8S8008

/// <summary>A container without a memory request.</summary>
#pragma warning restore K8S8009
public static class K8S8009
{
    [Deployment("web")]
    [Resources(EphemeralStorage = "1Gi")]                                               // K8S8009: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8009")]
    public sealed class Web;
}
#pragma warning disable K8S8009

/// <summary>A pod that lives in a namespace of its node.</summary>
#pragma warning restore K8S8010
public static class K8S8010
{
    [DaemonSet("agent")]
    [PodOptions(HostPID = true)]                                                        // K8S8010: reported here
    [Container(Image = "example/agent:1.0")]
    [InNamespace("k8010")]
    public sealed class Agent;
}
#pragma warning disable K8S8010

/// <summary>A container that is root on its node.</summary>
#pragma warning restore K8S8011
public static class K8S8011
{
    [Deployment("web")]
    [SecurityContext(Privileged = true)]                                                // K8S8011: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8011")]
    public sealed class Web;
}
#pragma warning disable K8S8011

/// <summary>A right of root with which a container can leave itself.</summary>
#pragma warning restore K8S8012
public static class K8S8012
{
    [Deployment("web")]
    [SecurityContext(AddCapabilities = ["SYS_ADMIN"])]                                  // K8S8012: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8012")]
    public sealed class Web;
}
#pragma warning disable K8S8012

/// <summary>A pod that sees files of its node.</summary>
#pragma warning restore K8S8013
public static class K8S8013
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [HostPath("/data", "/srv/data")]                                                    // K8S8013: reported here
    [InNamespace("k8013")]
    public sealed class Web;
}
#pragma warning disable K8S8013

/// <summary>A container that takes a port of its node.</summary>
#pragma warning restore K8S8014
public static class K8S8014
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [ContainerPort(8080, HostPort = 8080)]                                              // K8S8014: reported here
    [InNamespace("k8014")]
    public sealed class Web;
}
#pragma warning disable K8S8014

/// <summary>A container without the profile that AppArmor would give it.</summary>
#pragma warning restore K8S8015
public static class K8S8015
{
    [Deployment("web")]
    [SecurityContext(AppArmorProfile = SecurityProfileType.Unconfined)]                 // K8S8015: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8015")]
    public sealed class Web;
}
#pragma warning disable K8S8015

/// <summary>A container that may make every call to the kernel.</summary>
#pragma warning restore K8S8018
public static class K8S8018
{
    [Deployment("web")]
    [SecurityContext(SeccompProfile = SecurityProfileType.Unconfined)]                  // K8S8018: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8018")]
    public sealed class Web;
}
#pragma warning disable K8S8018

/// <summary>A setting of the kernel that reaches beyond its pod.</summary>
#pragma warning restore K8S8019
public static class K8S8019
{
    [Deployment("web")]
    [PodSecurityContext(Sysctls = ["kernel.msgmax=65536"])]                             // K8S8019: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8019")]
    public sealed class Web;
}
#pragma warning disable K8S8019

/// <summary>A probe or hook that the node sends elsewhere.</summary>
#pragma warning restore K8S8021
public static class K8S8021
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [ContainerPort(8080)]
    [LivenessProbe("/healthz", Port = 8080, Host = "10.0.0.1")]                         // K8S8021: reported here
    [InNamespace("k8021")]
    public sealed class Web;
}
#pragma warning disable K8S8021

/// <summary>A volume of a kind that pods should not name themselves.</summary>
#pragma warning restore K8S8030
public static class K8S8030
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [HostPath("/data", "/srv/data")]                                                    // K8S8030: reported here
    [InNamespace("k8030")]
    public sealed class Web;
}
#pragma warning disable K8S8030

/// <summary>A process that can have more rights than the one that started it.</summary>
#pragma warning restore K8S8031
public static class K8S8031
{
    [Deployment("web")]
    [SecurityContext(AllowPrivilegeEscalation = true)]                                  // K8S8031: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8031")]
    public sealed class Web;
}
#pragma warning disable K8S8031

/// <summary>A container that may run as root.</summary>
#pragma warning restore K8S8032
public static class K8S8032
{
    [Deployment("web")]
    [SecurityContext(RunAsNonRoot = false)]                                             // K8S8032: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8032")]
    public sealed class Web;
}
#pragma warning disable K8S8032

/// <summary>A container that runs as root by its number.</summary>
#pragma warning restore K8S8033
public static class K8S8033
{
    [Deployment("web")]
    [SecurityContext(RunAsUser = 0)]                                                    // K8S8033: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8033")]
    public sealed class Web;
}
#pragma warning disable K8S8033

/// <summary>A container without a profile of calls to the kernel.</summary>
#pragma warning restore K8S8034
public static class K8S8034
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]                                               // K8S8034: reported here
    [InNamespace("k8034")]
    public sealed class Web;
}
#pragma warning disable K8S8034

/// <summary>A container that keeps rights of root that it does not use.</summary>
#pragma warning restore K8S8035
public static class K8S8035
{
    [Deployment("web")]
    [SecurityContext(DropCapabilities = ["NET_RAW"])]                                   // K8S8035: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8035")]
    public sealed class Web;
}
#pragma warning disable K8S8035

/// <summary>A namespace that enforces a level that there is not.</summary>
#pragma warning restore K8S8041
public static class K8S8041
{
    [Namespace("k8041")]
    [Label("pod-security.kubernetes.io/enforce", "restrict")]                           // K8S8041: reported here
    public static class Shop;
}
#pragma warning disable K8S8041

/// <summary>A namespace that lets every pod in.</summary>
#pragma warning restore K8S8042
public static class K8S8042
{
    [Namespace("k8042")]                                                                // K8S8042: reported here
    public static class Shop;
}
#pragma warning disable K8S8042

/// <summary>A container without a memory limit.</summary>
#pragma warning restore K8S8050
public static class K8S8050
{
    [Deployment("web")]
    [Resources(EphemeralStorage = "1Gi")]                                               // K8S8050: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8050")]
    public sealed class Web;
}
#pragma warning disable K8S8050

/// <summary>A probe that restarts what should only be left alone.</summary>
#pragma warning restore K8S8051
public static class K8S8051
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [ContainerPort(8080)]
    [LivenessProbe("/healthz", Port = 8080)]                                            // K8S8051: reported here
    [ReadinessProbe("/healthz", Port = 8080)]
    [InNamespace("k8051")]
    public sealed class Web;
}
#pragma warning disable K8S8051

/// <summary>A container that can change its own files.</summary>
#pragma warning restore K8S8052
public static class K8S8052
{
    [Deployment("web")]
    [SecurityContext(ReadOnlyRootFilesystem = false)]                                   // K8S8052: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8052")]
    public sealed class Web;
}
#pragma warning disable K8S8052

/// <summary>A container whose user or group may be one of its node, too.</summary>
#pragma warning restore K8S8053
public static class K8S8053
{
    [Deployment("web")]
    [SecurityContext(RunAsUser = 1654)]                                                 // K8S8053: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8053")]
    public sealed class Web;
}
#pragma warning disable K8S8053

/// <summary>A container that can write packets of its own making.</summary>
#pragma warning restore K8S8054
public static class K8S8054
{
    [Deployment("web")]
    [SecurityContext(DropCapabilities = ["MKNOD"])]                                     // K8S8054: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8054")]
    public sealed class Web;
}
#pragma warning disable K8S8054

/// <summary>A pod that commands the container engine of its node.</summary>
#pragma warning restore K8S8055
public static class K8S8055
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [HostPath("/var/run/docker.sock", "/var/run/docker.sock")]                          // K8S8055: reported here
    [InNamespace("k8055")]
    public sealed class Web;
}
#pragma warning disable K8S8055

/// <summary>A pod that sees what its node is run by.</summary>
#pragma warning restore K8S8056
public static class K8S8056
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [HostPath("/node/etc", "/etc")]                                                     // K8S8056: reported here
    [InNamespace("k8056")]
    public sealed class Web;
}
#pragma warning disable K8S8056

/// <summary>A container that writes to files of its node.</summary>
#pragma warning restore K8S8057
public static class K8S8057
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [HostPath("/logs", "/var/log/pods")]                                                // K8S8057: reported here
    [InNamespace("k8057")]
    public sealed class Web;
}
#pragma warning disable K8S8057

/// <summary>A pod that can talk to the API server and has no business there.</summary>
#pragma warning restore K8S8058
public static class K8S8058
{
    [Deployment("web")]                                                                 // K8S8058: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8058")]
    public sealed class Web;
}
#pragma warning disable K8S8058

/// <summary>A pod that acts in the name of every other one.</summary>
#pragma warning restore K8S8059
public static class K8S8059
{
    [Deployment("web")]                                                                 // K8S8059: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8059")]
    public sealed class Web;
}
#pragma warning disable K8S8059

/// <summary>A secret in the environment of a process.</summary>
#pragma warning restore K8S8060
public static class K8S8060
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [EnvFromSecret("DB_PASSWORD", "db", "password")]                                    // K8S8060: reported here
    [InNamespace("k8060")]
    public sealed class Web;

    [Secret("db")]
    [InNamespace("k8060")]
    public static class Db { public const string password = ""; }
}
#pragma warning disable K8S8060

/// <summary>A password that everybody can read in the source.</summary>
#pragma warning restore K8S8061
public static class K8S8061
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [Env("DB_PASSWORD", "hunter2")]                                                     // K8S8061: reported here
    [InNamespace("k8061")]
    public sealed class Web;
}
#pragma warning disable K8S8061

/// <summary>A pod that everything in the cluster can talk to.</summary>
#pragma warning restore K8S8062
public static class K8S8062
{
    [Deployment("web")]                                                                 // K8S8062: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8062")]
    public sealed class Web;
}
#pragma warning disable K8S8062

/// <summary>An Ingress that takes requests in the clear.</summary>
#pragma warning restore K8S8063
public static class K8S8063
{
    [Deployment("web")]
    [ContainerPort(8080)]
    [Service(80, TargetPort = 8080)]
    [Ingress("k8063.example.com")]                                                      // K8S8063: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8063")]
    public sealed class Web;
}
#pragma warning disable K8S8063

/// <summary>A Service that takes over addresses.</summary>
#pragma warning restore K8S8064
public static class K8S8064
{
    [Deployment("web")]
    [ContainerPort(8080)]
    [Service(80, TargetPort = 8080, ExternalIPs = ["192.168.56.30"])]                   // K8S8064: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8064")]
    public sealed class Web;
}
#pragma warning disable K8S8064

/// <summary>A Service that is open to the world outside.</summary>
#pragma warning restore K8S8066
public static class K8S8066
{
    [Deployment("web")]
    [ContainerPort(8080)]
    [Service(80, TargetPort = 8080, Type = ServiceType.NodePort)]                       // K8S8066: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8066")]
    public sealed class Web;
}
#pragma warning disable K8S8066

/// <summary>A container that one can log in to.</summary>
#pragma warning restore K8S8067
public static class K8S8067
{
    [Deployment("web")]
    [ContainerPort(22)]                                                                 // K8S8067: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8067")]
    public sealed class Web;
}
#pragma warning disable K8S8067

/// <summary>A port that others can only know by its number.</summary>
#pragma warning restore K8S8068
public static class K8S8068
{
    [Deployment("web")]
    [ContainerPort(8080)]                                                               // K8S8068: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8068")]
    public sealed class Web;
}
#pragma warning disable K8S8068

/// <summary>A port that only root can listen on.</summary>
#pragma warning restore K8S8069
public static class K8S8069
{
    [Deployment("web")]
    [ContainerPort(80)]                                                                 // K8S8069: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8069")]
    public sealed class Web;
}
#pragma warning disable K8S8069

/// <summary>Pods that do not say which app they are.</summary>
#pragma warning restore K8S8070
public static class K8S8070
{
    [Deployment("web")]                                                                 // K8S8070: reported here
    [Label("app", "web")]
    [Container("web", "example/web:1.0")]
    [InNamespace("k8070")]
    public sealed class Web;
}
#pragma warning disable K8S8070

/// <summary>An object that lands wherever kubectl happens to point.</summary>
#pragma warning restore K8S8071
public static class K8S8071
{
    [Deployment("homeless")]                                                            // K8S8071: reported here
    [Container("web", "example/web:1.0")]
    public sealed class Web;
}
#pragma warning disable K8S8071

/// <summary>An app that is gone with one node.</summary>
#pragma warning restore K8S8072
public static class K8S8072
{
    [Deployment("web", Replicas = 1)]                                                   // K8S8072: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8072")]
    public sealed class Web;
}
#pragma warning disable K8S8072

/// <summary>An autoscaler that leaves one pod.</summary>
#pragma warning restore K8S8073
public static class K8S8073
{
    [Deployment("web")]
    [Resources(Cpu = "100m")]
    [HorizontalPodAutoscaler(1, 10, Cpu = 70)]                                          // K8S8073: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8073")]
    public sealed class Web;
}
#pragma warning disable K8S8073

/// <summary>Replicas that may all be evicted at once.</summary>
#pragma warning restore K8S8074
public static class K8S8074
{
    [Deployment("web", Replicas = 3)]                                                   // K8S8074: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8074")]
    public sealed class Web;
}
#pragma warning disable K8S8074

/// <summary>Replicas that may all be on one node.</summary>
#pragma warning restore K8S8075
public static class K8S8075
{
    [Deployment("web", Replicas = 3)]                                                   // K8S8075: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8075")]
    public sealed class Web;
}
#pragma warning disable K8S8075

/// <summary>An app that is away during each rollout.</summary>
#pragma warning restore K8S8076
public static class K8S8076
{
    [Deployment("web", Strategy = DeploymentStrategy.Recreate)]                         // K8S8076: reported here
    [ContainerPort(8080)]
    [Service(80, TargetPort = 8080)]
    [Container("web", "example/web:1.0")]
    [InNamespace("k8076")]
    public sealed class Web;
}
#pragma warning disable K8S8076

/// <summary>A pod that nobody makes again.</summary>
#pragma warning restore K8S8077
public static class K8S8077
{
    [Pod("web")]                                                                        // K8S8077: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8077")]
    public sealed class Web;
}
#pragma warning disable K8S8077

/// <summary>A Job that stays when it has finished.</summary>
#pragma warning restore K8S8078
public static class K8S8078
{
    [Job("web", RestartPolicy = RestartPolicy.Never)]                                   // K8S8078: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8078")]
    public sealed class Web;
}
#pragma warning disable K8S8078

/// <summary>A CronJob that stops for good after an outage.</summary>
#pragma warning restore K8S8079
public static class K8S8079
{
    [CronJob("web", "*/5 * * * *", RestartPolicy = RestartPolicy.Never)]                // K8S8079: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8079")]
    public sealed class Web;
}
#pragma warning disable K8S8079

/// <summary>A CronJob whose runs can pile up.</summary>
#pragma warning restore K8S8080
public static class K8S8080
{
    [CronJob("web", "*/5 * * * *", RestartPolicy = RestartPolicy.Never, ConcurrencyPolicy = ConcurrencyPolicy.Allow)]// K8S8080: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8080")]
    public sealed class Web;
}
#pragma warning disable K8S8080

/// <summary>A container that can fill the disk of its node.</summary>
#pragma warning restore K8S8082
public static class K8S8082
{
    [Deployment("web")]
    [Resources(Cpu = "100m")]                                                           // K8S8082: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8082")]
    public sealed class Web;
}
#pragma warning disable K8S8082

/// <summary>A container that can use more than it asked for.</summary>
#pragma warning restore K8S8083
public static class K8S8083
{
    [Deployment("web")]
    [Resources(Memory = "128Mi", MemoryLimit = "256Mi")]                                // K8S8083: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8083")]
    public sealed class Web;
}
#pragma warning disable K8S8083

/// <summary>A scratch volume that can fill the disk of its node.</summary>
#pragma warning restore K8S8084
public static class K8S8084
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [EmptyDir("/tmp")]                                                                  // K8S8084: reported here
    [InNamespace("k8084")]
    public sealed class Web;
}
#pragma warning disable K8S8084

/// <summary>Pods that are tied to one node.</summary>
#pragma warning restore K8S8085
public static class K8S8085
{
    [Deployment("web")]
    [PodOptions(NodeName = "node-1")]                                                   // K8S8085: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8085")]
    public sealed class Web;
}
#pragma warning disable K8S8085

/// <summary>A role for everything.</summary>
#pragma warning restore K8S8086
public static class K8S8086
{
    [Role("reader")]
    [Rule("*", "pods")]                                                                 // K8S8086: reported here
    [InNamespace("k8086")]
    public static class Reader;
}
#pragma warning disable K8S8086

/// <summary>A role that may read secrets.</summary>
#pragma warning restore K8S8087
public static class K8S8087
{
    [Role("reader")]
    [Rule("get", "secrets")]                                                            // K8S8087: reported here
    [InNamespace("k8087")]
    public static class Reader;
}
#pragma warning disable K8S8087

/// <summary>A role that may run what it likes.</summary>
#pragma warning restore K8S8088
public static class K8S8088
{
    [Role("reader")]
    [Rule("create", "pods/exec")]                                                       // K8S8088: reported here
    [InNamespace("k8088")]
    public static class Reader;
}
#pragma warning disable K8S8088

/// <summary>Somebody who may do everything.</summary>
#pragma warning restore K8S8089
public static class K8S8089
{
    [ClusterRoleBinding("deployer", ClusterRole = "cluster-admin", Users = ["ann"])]    // K8S8089: reported here
    public static class Deployer;
}
#pragma warning disable K8S8089

/// <summary>A role that can make itself more than it is.</summary>
#pragma warning restore K8S8090
public static class K8S8090
{
    [ClusterRole("reader")]
    [Rule("bind", "clusterroles")]                                                      // K8S8090: reported here
    public static class Reader;
}
#pragma warning disable K8S8090

/// <summary>A role for whoever comes along.</summary>
#pragma warning restore K8S8091
public static class K8S8091
{
    [ClusterRoleBinding("open", ClusterRole = "view", Groups = ["system:unauthenticated"])]// K8S8091: reported here
    public static class Open;
}
#pragma warning disable K8S8091

/// <summary>An image from a registry that is frozen.</summary>
#pragma warning restore K8S8094
public static class K8S8094
{
    [Deployment("web")]
    [Container("web", "k8s.gcr.io/pause:3.9")]                                          // K8S8094: reported here
    [InNamespace("k8094")]
    public sealed class Web;
}
#pragma warning disable K8S8094

/// <summary>A budget that keeps pods that do not work.</summary>
#pragma warning restore K8S8095
public static class K8S8095
{
    [Deployment("web", Replicas = 3)]
    [PodDisruptionBudget(MaxUnavailable = 1)]                                           // K8S8095: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8095")]
    public sealed class Web;
}
#pragma warning disable K8S8095

/// <summary>A probe that is allowed more time than there is.</summary>
#pragma warning restore K8S8096
public static class K8S8096
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [ContainerPort(8080)]
    [LivenessProbe("/healthz", Port = 8080, TimeoutSeconds = 30, PeriodSeconds = 5)]    // K8S8096: reported here
    [InNamespace("k8096")]
    public sealed class Web;
}
#pragma warning disable K8S8096

/// <summary>A rollout that cannot be taken back.</summary>
#pragma warning restore K8S8097
public static class K8S8097
{
    [Deployment("web", RevisionHistoryLimit = 0)]                                       // K8S8097: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8097")]
    public sealed class Web;
}
#pragma warning disable K8S8097

/// <summary>A pod that its namespace warns of.</summary>
#pragma warning restore K8S8043
public static class K8S8043
{
    [Namespace("k8043", Warn = PodSecurityLevel.baseline)]
    public static class Shop;

    [Deployment("web")]
    [SecurityContext(Privileged = true)]                                                // K8S8043: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8043")]
    public sealed class Web;
}
#pragma warning disable K8S8043

/// <summary>A pod whose users are those of its node.</summary>
#pragma warning restore K8S8099
public static class K8S8099
{
    [Deployment("web")]                                                                 // K8S8099: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8099")]
    public sealed class Web;
}
#pragma warning disable K8S8099

/// <summary>A pod that any node will do for.</summary>
#pragma warning restore K8S8102
public static class K8S8102
{
    [Deployment("web")]                                                                 // K8S8102: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8102")]
    public sealed class Web;
}
#pragma warning disable K8S8102

/// <summary>An image from where none is to come from: the project allows two registries.</summary>
#pragma warning restore K8S8105
public static class K8S8105
{
    [Deployment("web")]
    [Container("web", "ghcr.io/somebody/web:1.0")]                                      // K8S8105: reported here
    [InNamespace("k8105")]
    public sealed class Web;
}
#pragma warning disable K8S8105

/// <summary>An address that speaks no TLS to a port that does.</summary>
#pragma warning restore K8S8106
public static class K8S8106
{
    [Deployment("catalog")]
    [Container("catalog", "example/catalog:1.0")]
    [Service("catalog", 443, TargetPort = 8443, PortName = "https")]
    [InNamespace("k8106")]
    public sealed class Catalog;

    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [Env("CATALOG_URL", "http://catalog:443/items")]                                    // K8S8106: reported here
    [InNamespace("k8106")]
    public sealed class Web;
}
#pragma warning disable K8S8106
