using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using Manifests.Build.Tests.EndToEnd;

namespace Manifests.Build.Tests.Faults;

/// <summary>What is left when a build ends at a moment that it did not choose, and when two builds meet.</summary>
[Collection(Builds.Name)]
public sealed class KilledBuildTests
{
    private const int Kills = 8;
    private const int Seed = 20261122;

    [Fact]
    public void Whenever_a_build_is_killed_every_file_is_whole_and_the_next_build_mends_all()
    {
        var random = new Random(Seed);
        var leftovers = 0;
        using var project = new WriterProject(times: 2000);
        for (var kill = 0; kill < Kills; kill++)
        {
            using (var build = project.Start())
            {
                WaitFor(() => File.Exists(project["out/kustomization.yaml"]) || build.HasExited);
                Thread.Sleep(300 + random.Next(300));
                Assert.False(build.HasExited, "The build ended before it could be killed.");
                build.Kill(entireProcessTree: true);
                build.WaitForExit();
            }

            Assert.All(project.Manifests(), file => Assert.True(project.IsWhole(file), file));
            leftovers += project.Everything().Length - project.Manifests().Length;
        }

        project.WriteNew().Succeeded();
        Assert.Equal(WriterProject.Complete, project.Everything().Length);
        Assert.True(project.Everything().All(project.IsNew));

        // Else no kill has met a build while it wrote, and the test has shown nothing.
        Assert.True(leftovers > 0, "No build was killed while it wrote.");
    }

    [Fact]
    public void Two_builds_at_once_write_one_after_the_other()
    {
        using var project = new WriterProject(times: 40);
        using var first = project.Start();
        using var second = project.Start();
        first.WaitForExit();
        second.WaitForExit();

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(WriterProject.Complete, project.Everything().Length);
        Assert.True(project.Everything().All(project.IsNew));
        Assert.Equal(WriterProject.Complete + 1, File.ReadAllLines(project["obj/list.txt"]).Length);
    }

    private static void WaitFor(Func<bool> condition)
    {
        var waited = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(waited.Elapsed < TimeSpan.FromMinutes(1), "The build did not begin.");
            Thread.Sleep(5);
        }
    }
}
