using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Manifests.Build.Folders;
using Manifests.Build.Layouts;
using Manifests.Build.Tests.EndToEnd;

namespace Manifests.Build.Tests.Faults;

/// <summary>Builds on disks that do not do what they are told.</summary>
[Collection(Builds.Name)]
public sealed class DiskTests
{
    // Runs in one mount namespace, for what is mounted there is gone with it: hence everything in one script.
    private const string Script =
        """
        set -e
        cd "$1"
        mkdir out
        mount -t tmpfs -o size=$2 tmpfs out
        echo 'half a file of the user' > out/mine.txt
        eval "$3"
        dotnet msbuild last.proj -nologo -tl:off -v:m -p:Out=out/ && echo 'BUILT AT ONCE' || true
        find out -type f ! -name mine.txt -printf '%f %s\n' | sort > left.txt
        mount -o remount,rw,size=64m out
        dotnet msbuild last.proj -nologo -tl:off -v:m -p:Out=out/
        find out -name '.*.tmp' > rubbish.txt
        cp -r out written
        """;

    [UnshareFact]
    public void On_a_full_disk_nothing_is_half_written_and_the_next_build_mends_all()
    {
        using var project = new WriterProject(times: 0) { Out = "written" };

        var output = Run(project, size: "256k", meanwhile: ":");

        Assert.Contains("error MANIFESTS007", output, StringComparison.Ordinal);
        Assert.Contains("space on the disk", output, StringComparison.Ordinal);
        Assert.DoesNotContain("BUILT AT ONCE", output, StringComparison.Ordinal);
        Assert.Empty(File.ReadAllText(project["left.txt"]));
        AssertMended(project);
    }

    [UnshareFact]
    public void A_folder_that_cannot_be_written_to_is_said_and_mended_later()
    {
        using var project = new WriterProject(times: 0) { Out = "written" };

        var output = Run(project, size: "64m", meanwhile: "mount -o remount,ro out");

        Assert.Contains("error MANIFESTS007", output, StringComparison.Ordinal);
        Assert.Contains("can be written to", output, StringComparison.Ordinal);
        Assert.DoesNotContain("BUILT AT ONCE", output, StringComparison.Ordinal);
        AssertMended(project);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("of another length")]
    public void A_file_that_another_program_holds_is_an_error_before_anything_is_written(string text) =>
        AssertRefused(text, path => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None));

    [FlockTheory]
    [InlineData("new")]
    [InlineData("of another length")]
    public void So_is_one_that_another_process_holds(string text) => AssertRefused(text, path => new HoldingProcess(path));

    [FlockFact]
    public void A_build_waits_for_one_in_another_process_and_no_longer_than_that_lives()
    {
        using var temp = new TempFolder();
        var path = temp.Write("obj/list.txt.lock", "");
        using var other = new HoldingProcess(path);

        var problem = Assert.Throws<BuildProblem>(() => FolderLock.Take(temp["obj/list.txt"], TimeSpan.FromMilliseconds(50)));
        other.Kill();
        using var held = FolderLock.Take(temp["obj/list.txt"], TimeSpan.FromMinutes(1));

        Assert.Equal((ProblemCodes.FileAccess, path), (problem.Code, problem.File));
    }

    [Fact]
    public void A_build_that_hangs_is_named_by_the_one_that_waits_for_it()
    {
        using var temp = new TempFolder();
        using var held = FolderLock.Take(temp["obj/list.txt"], TimeSpan.Zero);

        var problem = Assert.Throws<BuildProblem>(() => FolderLock.Take(temp["obj/list.txt"], TimeSpan.FromMilliseconds(50)));

        Assert.Equal((ProblemCodes.FileAccess, FolderLock.PathFor(temp["obj/list.txt"])), (problem.Code, problem.File));
    }

    private static void AssertRefused(string text, Func<string, IDisposable> hold)
    {
        using var temp = new TempFolder();
        var folder = new ManifestFolder(temp["out"], temp["obj/list.txt"], temp.Root);
        folder.Sync([new("a.yaml", "old", "class 'A'"), new("b.yaml", "old", "class 'B'")], overwrite: false);

        using (hold(temp["out/b.yaml"]))
        {
            var problem = Assert.Throws<BuildProblem>(() => folder.Sync([new("a.yaml", "new", "class 'A'"), new("b.yaml", text, "class 'B'")], overwrite: false));
            Assert.Equal(ProblemCodes.FileAccess, problem.Code);
            Assert.Contains("b.yaml", problem.Message, StringComparison.Ordinal);
        }

        Assert.Equal(["old", "old"], new[] { "a", "b" }.Select(name => File.ReadAllText(temp[$"out/{name}.yaml"])));
        Assert.True(folder.Sync([new("a.yaml", "new", "class 'A'"), new("b.yaml", text, "class 'B'")], overwrite: false));
    }

    private static string Run(WriterProject project, string size, string meanwhile)
    {
        var start = new ProcessStartInfo("unshare", ["-rm", "bash", "-c", Script, "script", project.Root, size, meanwhile]);
        Dotnet.PrepareEnvironment(start);
        return Command.Run(start).Succeeded();
    }

    private static void AssertMended(WriterProject project)
    {
        Assert.Empty(File.ReadAllText(project["rubbish.txt"]));
        Assert.Equal("half a file of the user\n", File.ReadAllText(project["written/mine.txt"]));
        var written = project.Everything().Where(file => file != "mine.txt").ToList();
        Assert.Equal(WriterProject.Complete, written.Count);
        Assert.True(written.All(project.IsNew));
    }
}
