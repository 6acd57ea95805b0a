using Manifests;

namespace Shop;

[StatefulSet(ServiceName = "db")]
[InNamespace("data")]
[Label("app", "db")]
[VolumeClaimTemplate("data", "/var/lib/postgresql/data", "20Gi", AccessModes = [AccessMode.ReadWriteOnce])]
[Container(Image = "postgres:17")]
[ContainerPort(5432, Name = "pg")]
[Service(5432, TargetPort = "pg", Headless = true)]
[NetworkPolicy]
[AllowFrom("app=orders", Namespace = "shop", Port = "pg")]
public static class Db;
