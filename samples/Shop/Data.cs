using Manifests;

namespace Shop;

/// <summary>The database, in a namespace of its own.</summary>
[StatefulSet("db", ServiceName = "db")]
[InNamespace(typeof(DataNamespace))]
[Hardened]
[PodSecurityContext(RunAsUser = 10999, RunAsGroup = 10999, FsGroup = 10999)]
[ServiceAccount]
[Container(Image = "postgres:17")]
[ContainerPort(5432, Name = "pg")]
[Env("PGDATA", "/var/lib/postgresql/data/pgdata")]
[Env("POSTGRES_PASSWORD_FILE", "/etc/postgres/password")]
[Mount("/etc/postgres", typeof(DatabaseCredentials), Items = ["password"], ReadOnly = true)]
[Resources(Cpu = "250m", Memory = "1Gi", MemoryLimit = "1Gi", EphemeralStorage = "256Mi", EphemeralStorageLimit = "256Mi")]
[StartupProbe(Exec = ["pg_isready", "-U", "postgres"], FailureThreshold = 30, PeriodSeconds = 5)]
[LivenessProbe(Exec = ["pg_isready", "-U", "postgres"], FailureThreshold = 6)]
[ReadinessProbe(Tcp = "pg")]
[VolumeClaimTemplate("data", "/var/lib/postgresql/data", "20Gi", StorageClass = "fast")]
[EmptyDir("/var/run/postgresql", SizeLimit = "16Mi")]
[EmptyDir("/tmp", SizeLimit = "64Mi")]
[NetworkPolicy]
[AllowFrom(typeof(Orders), Port = "pg")]
[PodDisruptionBudget(MaxUnavailable = 1, UnhealthyPodEvictionPolicy = UnhealthyPodEvictionPolicy.AlwaysAllow)]
public sealed class Database;

[Service("db", 5432, For = typeof(Database), Headless = true, TargetPort = "pg")]
public static class DatabaseService;

/// <summary>Sums up the day, every night.</summary>
[CronJob("nightly", "0 3 * * *", ConcurrencyPolicy = ConcurrencyPolicy.Forbid, StartingDeadlineSeconds = 600, RestartPolicy = RestartPolicy.OnFailure)]
[Hardened]
[Container(Image = "registry.example/shop/nightly:1.4.2")]
[Resources(Cpu = "100m", Memory = "128Mi", MemoryLimit = "128Mi", EphemeralStorage = "64Mi", EphemeralStorageLimit = "64Mi")]
[EmptyDir("/tmp", SizeLimit = "32Mi")]
[NetworkPolicy]
[EnvFrom(typeof(ShopSettings))]
[Env("REPORTS_URL", ServiceOf = typeof(Reports))]
public sealed class Nightly;
