using System;
using System.IO;

namespace Manifests.Package.Tests.Compatibility;

/// <summary>Packages that bring a YamlDotNet of their own, older or newer than ours: each works with its own, in the compiler as in the build.</summary>
[Collection(ProductCollection.Name)]
public sealed class NeighbourTests(Product product)
{
    private const string Older = "13.0.0.0";

    private BuiltSolution Neighbours => product.Neighbours;

    [Theory]
    [InlineData("Before")]
    [InlineData("After")]
    public void An_older_one_stays_with_its_generator_and_its_task(string project)
    {
        Assert.Contains("0 Warning(s)", Neighbours.Outcome.Succeeded(), StringComparison.Ordinal);

        Works(project);
    }

    [Fact]
    public void So_it_does_in_a_compiler_that_lives_on()
    {
        using var servers = new LastingServers(Neighbours["Before"]);

        foreach (var project in new[] { "Before", "After" })
        {
            Directory.Delete(Neighbours[$"{project}/bin"], recursive: true);
            var output = servers.Build(Neighbours[project], "--no-restore", "--no-incremental", "-v:d").Succeeded();

            Assert.Contains("server processed compilation", output, StringComparison.Ordinal);
            Works(project);
        }

        Assert.Single(servers.Nodes);
    }

    [Fact]
    public void A_newer_one_does_not_take_the_place_of_ours()
    {
        Assert.Contains("0 Warning(s)", Neighbours.Outcome.Succeeded(), StringComparison.Ordinal);
        Assert.Equal(["kustomization.yaml", "shop/app.pod.yaml"], Neighbours.Files("Newer/bin/Debug/net10.0/manifests"));
    }

    private void Works(string project)
    {
        var output = $"{project}/bin/Debug/net10.0";
        Assert.Equal("blue " + Older, Dotnet.RunPlain(Neighbours[output], project + ".dll").Succeeded().TrimEnd());
        Assert.Equal("green " + Older, Neighbours.Read(output + "/neighbour.txt"));
        Assert.Equal(["kustomization.yaml", "shop.namespace.yaml", "shop/app.pod.yaml"], Neighbours.Files(output + "/manifests"));
    }
}
