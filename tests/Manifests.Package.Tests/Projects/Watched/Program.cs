using System;
using System.IO;
using System.Threading;
using Manifests;

while (true)
{
    File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "said.txt"), Environment.ProcessId + " " + Web.Says());
    Thread.Sleep(200);
}

[Deployment]
[Label("app", "web")]
[Container(Image = "example/web:1.0")]
[ContainerPort(8080)]
[Service(80, TargetPort = 8080)]
[InNamespace("shop")]
public static class Web
{
    public static string Says() => "hello";
}
