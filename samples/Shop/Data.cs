using Manifests;

namespace Shop;

/// <summary>The database, in a namespace of its own.</summary>
[StatefulSet("db", ServiceName = "db")]
[InNamespace(typeof(DataNamespace))]
[Container(Image = "postgres:17")]
[ContainerPort(5432, Name = "pg")]
[EnvFromSecret("POSTGRES_PASSWORD", "db-credentials", "password")]
[Resources(Cpu = "250m", Memory = "512Mi", MemoryLimit = "1Gi")]
[ReadinessProbe(Tcp = "pg")]
[VolumeClaimTemplate("data", "/var/lib/postgresql/data", "20Gi", StorageClass = "fast")]
[EmptyDir("/var/run/postgresql")]
[NetworkPolicy]
[AllowFrom(typeof(Orders), Port = "pg")]
[PodDisruptionBudget(MaxUnavailable = 1)]
public sealed class Database;

[Service("db", 5432, For = typeof(Database), Headless = true, TargetPort = "pg")]
public static class DatabaseService;

/// <summary>Sums up the day, every night.</summary>
[CronJob("nightly", "0 3 * * *", ConcurrencyPolicy = ConcurrencyPolicy.Forbid, RestartPolicy = RestartPolicy.OnFailure)]
[Container(Image = "registry.example/shop/nightly:1.4.2")]
[Hardened]
[EnvFrom(typeof(ShopSettings))]
[Env("REPORTS_URL", ServiceOf = typeof(Reports))]
public sealed class Nightly;
