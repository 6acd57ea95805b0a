using System;

namespace Manifests.Package.Tests.Compatibility;

/// <summary>A compiler and an MSBuild that live on, as they do on a developer's machine.</summary>
[Collection(ProductCollection.Name)]
public sealed class ServerTests(Product product)
{
    [Fact]
    public void Another_version_of_the_package_takes_effect_while_they_hold_the_last_one()
    {
        var newer = product.Version + ".1";
        NewerPackage.Make(product.PackageFile, product.Version, newer, ("app.kubernetes.io/name", "app.kubernetes.io/NAME"), ("{0} -> {1} ({2})", "{0} => {1} ({2})"));
        var folder = product.Copy("Served");
        using var servers = new LastingServers(folder["."]);

        foreach (var (version, label, arrow) in new[] { (product.Version, "name", "->"), (newer, "NAME", "=>"), (product.Version, "name", "->") })
        {
            var output = servers.Build(folder["."], "-p:ManifestsVersion=" + version, "-v:d").Succeeded();

            Assert.Contains("server processed compilation", output, StringComparison.Ordinal);
            Assert.Contains($"Served {arrow} ", output.Split("/manifests/ (2 objects)")[0].Split('\n')[^1], StringComparison.Ordinal);
            Assert.Contains($"    app.kubernetes.io/{label}: app\n", folder.Read("bin/Debug/net10.0/manifests/app.service.yaml"), StringComparison.Ordinal);
        }

        Assert.Single(servers.Nodes);
    }
}
