using Manifests;

var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => "Hello");
app.Run();

[Deployment]
[ContainerPort(8080)]
[Service(80, TargetPort = 8080)]
public partial class Program;
