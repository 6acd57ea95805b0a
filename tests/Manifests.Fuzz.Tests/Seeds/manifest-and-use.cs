using Manifests;
using System.Collections.Generic;
[assembly: Ingress(host: "\u0000", DefaultBackendPort = true)]
[assembly: ProjectedMount("\u80c1\u33e1\uaade", typeof(B), Items = ["\u0007", "%YAML 1.1"], ReadOnly = true, SubPathExpr = "\u0022; } class Evil { string x = \u0022")]
[Mount("A_B", " ", SubPathExpr = "\u000d\u000a...\u000a")]
[PrinterColumn(Of = "${X}", Format = "true=")]
interface A
{
public sealed class Nested
{
}
}
[ImagePullSecret(typeof(List<>), Environment = ">", Environment = "\ub4fc\ue8da\u7fcf")]
[Scale((string)null!, statusReplicasPath: $"{1}", Of = "--help", Of = "a/b/c", Of = "a\u000ab: c")]
[ContainerPort(int.MinValue, HostPort = 0, Environment = "1e3")]
partial class B
{
[VolumeClaimTemplate("0 3 * * *", "a..b", "1e3", StorageClass = [..])]
[Manifest(Environment = "\udc00x")]
[Use()]
[ValidationRule("..", OptionalOldSelf = false, FieldPath = ".")]
struct Nested
{
[Label(key: "-", "yesnull", Of = "..", Environment = ".", Of = "ALL")]
class Nested
{
}
}
}
[ConfigMap(Section = "X")] public class Options { public int Max { get; set; } = 10; public string[] Names { get; set; } = ["a"]; public Options? Deep { get; set; } }
