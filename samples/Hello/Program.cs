using Microsoft.AspNetCore.Builder;

// The container listens where the manifest says that it does: [ContainerPort(8000)].
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => "Hello from a pod");
app.Run("http://+:8000");
