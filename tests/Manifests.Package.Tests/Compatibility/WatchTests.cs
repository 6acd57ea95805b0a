using System;
using System.IO;
using System.Linq;

namespace Manifests.Package.Tests.Compatibility;

/// <summary>Edits under a real <c>dotnet watch</c>.</summary>
[Collection(ProductCollection.Name)]
public sealed class WatchTests(Product product)
{
    private const string Output = "bin/Debug/net10.0/", Service = Output + "manifests/shop/web.service.yaml", Namespace = Output + "manifests/shop.namespace.yaml";

    [Fact]
    public void A_watched_build_writes_what_is_edited()
    {
        var app = product.Copy("Watched", "WatchedBuild");
        using var watcher = new Watcher(app["."], "build");

        watcher.Until("the first build has ended", () => Waits() == 1);
        Assert.Contains("port: 80\n", app.Read(Service), StringComparison.Ordinal);

        Edit(app, "Program.cs", "Service(80", "Service(81");
        watcher.Until("the class was read again", () => Has(app, Service, "port: 81\n"));
        watcher.Until("that build has ended", () => Waits() == 2);

        Edit(app, "k8s/shop.yaml", "name: shop\n", "name: shop # ours\n");
        watcher.Until("the YAML was read again", () => Has(app, Namespace, "# ours\n"));

        int Waits() => watcher.Output.Split("Waiting for a file to change").Length - 1;
    }

    [Fact]
    public void Hot_reload_goes_on_and_a_new_manifest_restarts_the_app()
    {
        var app = product.Copy("Watched", "WatchedRun");
        using var watcher = new Watcher(app["."], "run");
        watcher.Until("the app runs", () => Said(app)?.Text == "hello" && watcher.Output.Contains("Waiting for changes", StringComparison.Ordinal));
        var first = Said(app)!.Value.Process;

        // An edit that changes no manifest is applied to the running app.
        Edit(app, "Program.cs", "\"hello\"", "\"bye\"");
        watcher.Until("the running app says something else", () => Said(app)?.Text == "bye");
        Assert.Equal(first, Said(app)!.Value.Process);

        // One that changes a manifest changes a constant, which no running app can take: it is built and started again.
        Edit(app, "Program.cs", "Service(80", "Service(81");
        watcher.Until("the manifest was written", () => Has(app, Service, "port: 81\n"));
        watcher.Until("the app was started again", () => Said(app) is { Text: "bye" } said && said.Process != first);
        Assert.DoesNotContain("AD0001", watcher.Output, StringComparison.Ordinal);
    }

    private static void Edit(BuiltSolution app, string file, string old, string @new) => app.Write(file, app.Read(file).Replace(old, @new, StringComparison.Ordinal));

    private static bool Has(BuiltSolution app, string file, string text) => app.ReadOrNull(file)?.Contains(text, StringComparison.Ordinal) == true;

    /// <summary>What the running app said last, and in which process.</summary>
    private static (string Process, string Text)? Said(BuiltSolution app) => app.ReadOrNull(Output + "said.txt")?.Split(' ') is [var process, var text] ? (process, text) : null;
}
