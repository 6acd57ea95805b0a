using Manifests;

var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => "Front");
app.Run();

[Deployment]
[ContainerPort(8080)]
[Service(80, TargetPort = 8080)]
public static class Front;

// The pods of a class of another project.
[Service("shelf", 80, TargetPort = 8080, For = typeof(Shop.Catalog))]
public static class Shelf;
