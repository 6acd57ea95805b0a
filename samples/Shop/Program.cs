// One image for the three web services would do as well; here the project only describes how they run.
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/healthz", () => "ok");
app.MapGet("/ready", () => "ok");
app.Run();
