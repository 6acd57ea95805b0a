using k8s;
using k8s.Models;
using Manifests;
using Operator;

Console.WriteLine(KubernetesJson.Serialize(new V1Backup { Spec = new() { Source = "orders" } }));

[Deployment]
[Container(Image = "registry.example/backups:1.0")]
[ServiceAccount]
[Rule("get,list,watch,patch", "backups,backups/status")]
[InNamespace("operators")]
public sealed class Backups;
