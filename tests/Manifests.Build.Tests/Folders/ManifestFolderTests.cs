using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Manifests.Build.Folders;
using Manifests.Build.Layouts;

namespace Manifests.Build.Tests.Folders;

public sealed class ManifestFolderTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void Writes_files_without_a_byte_order_mark()
    {
        Assert.True(Sync(("a.yaml", "ä\n"), ("shop/b.yaml", "b\n")));

        Assert.Equal([0xC3, 0xA4, (byte)'\n'], File.ReadAllBytes(_temp["out/a.yaml"]));
        Assert.Equal(["a.yaml", "shop/b.yaml"], Files());
        Assert.Equal("out/\nout/a.yaml\nout/shop/b.yaml\n", File.ReadAllText(_temp["obj/list.txt"]));
    }

    [Fact]
    public void Leaves_equal_files_untouched()
    {
        Sync(("a.yaml", "a"), ("b.yaml", "b"));
        var longAgo = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_temp["out/a.yaml"], longAgo);

        Assert.False(Sync(("a.yaml", "a"), ("b.yaml", "b")));
        Assert.True(Sync(("a.yaml", "a"), ("b.yaml", "changed")));

        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(_temp["out/a.yaml"]));
        Assert.Equal("changed", File.ReadAllText(_temp["out/b.yaml"]));
    }

    [Fact]
    public void Removes_what_is_no_longer_wanted_and_directories_that_get_empty()
    {
        Sync(("a.yaml", "a"), ("shop/deep/b.yaml", "b"), ("mixed/c.yaml", "c"));
        _temp.Write("out/mixed/mine.txt", "mine");

        Assert.True(Sync(("a.yaml", "a")));

        Assert.Equal(["a.yaml", "mixed/mine.txt"], Files());
        Assert.False(Directory.Exists(_temp["out/shop"]));
    }

    [Fact]
    public void Removes_the_folder_with_its_last_file()
    {
        Sync(("a.yaml", "a"));

        Assert.True(Sync());

        Assert.False(Directory.Exists(_temp["out"]));
        Assert.True(Directory.Exists(_temp.Root));
    }

    [Fact]
    public void Makes_no_folder_for_nothing()
    {
        Assert.False(Sync());

        Assert.False(Directory.Exists(_temp["out"]));
    }

    [Fact]
    public void Refuses_to_overwrite_a_file_it_did_not_write_and_writes_nothing_else_either()
    {
        Sync(("a.yaml", "a"), ("old.yaml", "old"));
        var foreign = _temp.Write("out/z.yaml", "mine");
        var list = File.ReadAllText(_temp["obj/list.txt"]);

        var problem = Assert.Throws<BuildProblem>(() => Sync(("a.yaml", "new"), ("z.yaml", "theirs")));

        Assert.Equal((ProblemCodes.ForeignFile, foreign), (problem.Code, problem.File));
        Assert.Contains("ManifestsOverwrite=true", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["a", "old", "mine"], new[] { "a", "old", "z" }.Select(name => File.ReadAllText(_temp[$"out/{name}.yaml"])));
        Assert.Equal(list, File.ReadAllText(_temp["obj/list.txt"]));
    }

    [Fact]
    public void Takes_a_foreign_file_over_when_allowed_to()
    {
        _temp.Write("out/a.yaml", "mine");

        Assert.True(Folder("out").Sync([new("a.yaml", "theirs", "class 'A'")], overwrite: true));

        Assert.Equal("theirs", File.ReadAllText(_temp["out/a.yaml"]));
    }

    [Fact]
    public void Adopts_a_file_with_the_same_bytes()
    {
        _temp.Write("out/a.yaml", "a");

        Assert.False(Sync(("a.yaml", "a")));
        Assert.True(Sync(("a.yaml", "b")));
    }

    [Fact]
    public void Moves_with_the_output_folder()
    {
        Sync(("a.yaml", "a"), ("shop/b.yaml", "b"));
        var mine = _temp.Write("out/mine.txt", "mine");

        Assert.True(Folder("elsewhere").Sync([new("a.yaml", "a", "class 'A'")], overwrite: false));

        Assert.Equal(["mine.txt"], Files());
        Assert.True(File.Exists(mine));
        Assert.Equal("a", File.ReadAllText(_temp["elsewhere/a.yaml"]));
    }

    [Fact]
    public void Survives_a_move_of_the_project()
    {
        _temp.Write("one/obj/.keep", "");
        new ManifestFolder(_temp["one/out"], _temp["one/obj/list.txt"], _temp["one"]).Sync([new("a.yaml", "a", "class 'A'")], overwrite: false);
        Directory.Move(_temp["one"], _temp["two"]);

        Assert.True(new ManifestFolder(_temp["two/out"], _temp["two/obj/list.txt"], _temp["two"]).Sync([new("a.yaml", "b", "class 'A'")], overwrite: false));
    }

    [Theory]
    [InlineData("../a.yaml")]
    [InlineData("shop/../../a.yaml")]
    [InlineData("/tmp/a.yaml")]
    [InlineData("c:a.yaml")]
    [InlineData("shop\\a.yaml")]
    [InlineData("")]
    public void Stays_in_the_folder(string path)
    {
        var problem = Assert.Throws<BuildProblem>(() => Sync(("ok.yaml", "ok"), (path, "a")));

        Assert.Equal(ProblemCodes.OutsideFolder, problem.Code);
        Assert.Empty(Files());
    }

    [Fact]
    public void Does_not_follow_links()
    {
        Directory.CreateDirectory(_temp["private"]);
        Directory.CreateDirectory(_temp["out"]);
        Directory.CreateSymbolicLink(_temp["out/shop"], _temp["private"]);

        var problem = Assert.Throws<BuildProblem>(() => Sync(("shop/a.yaml", "a")));

        Assert.Equal(ProblemCodes.OutsideFolder, problem.Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_temp["private"]));
    }

    [Fact]
    public void Replaces_a_file_that_is_a_link_and_not_what_it_leads_to()
    {
        Sync(("a.yaml", "old"), ("b.yaml", "old"));
        var mine = _temp.Write("private/mine.txt", "mine");
        foreach (var name in new[] { "a", "b" })
        {
            File.Delete(_temp[$"out/{name}.yaml"]);
            File.CreateSymbolicLink(_temp[$"out/{name}.yaml"], mine);
        }

        Assert.True(Sync(("a.yaml", "new")));

        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.Null(new FileInfo(_temp["out/a.yaml"]).LinkTarget);
        Assert.Equal("new", File.ReadAllText(_temp["out/a.yaml"]));
        Assert.Equal(["a.yaml"], Files());
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_not_written_through()
    {
        Directory.CreateDirectory(_temp["out"]);
        File.CreateSymbolicLink(_temp["out/a.yaml"], _temp["private.txt"]);

        Assert.Throws<BuildProblem>(() => Sync(("a.yaml", "new")));

        Assert.False(File.Exists(_temp["private.txt"]));
    }

    [Fact]
    public async Task Does_not_wait_for_a_pipe_in_the_place_of_a_file()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Sync(("a.yaml", "old"));
        File.Delete(_temp["out/a.yaml"]);
        Command.Run(new ProcessStartInfo("mkfifo", [_temp["out/a.yaml"]])).Succeeded();

        Assert.True(await Task.Run(() => Sync(("a.yaml", "newer"))).WaitAsync(TimeSpan.FromSeconds(20)));

        Assert.Equal("newer", File.ReadAllText(_temp["out/a.yaml"]));
    }

    [Fact]
    public void Does_not_follow_links_when_it_removes()
    {
        Sync(("Shop/a.yaml", "old"), ("deep/b.yaml", "old"));
        Directory.CreateDirectory(_temp["private"]);
        foreach (var name in new[] { "Shop", "deep" })
        {
            Directory.Delete(_temp["out/" + name], recursive: true);
            Directory.CreateSymbolicLink(_temp["out/" + name], _temp["private"]);
        }

        _temp.Write("private/a.yaml", "mine");
        _temp.Write("private/b.yaml", "mine");
        Assert.True(Sync(("shop/a.yaml", "new")));

        Assert.Equal(["a.yaml", "b.yaml"], _temp.Files("private"));
    }

    [Fact]
    public void Believes_no_list_of_what_is_no_manifest()
    {
        var mine = _temp.Write("elsewhere/mine.txt", "mine");
        _temp.Write("obj/list.txt", "elsewhere/\nelsewhere/mine.txt\n");

        ManifestFolder.Clean(_temp["obj/list.txt"], _temp.Root);

        Assert.True(File.Exists(mine));
    }

    [Fact]
    public void Believes_no_list_that_leads_elsewhere()
    {
        var mine = _temp.Write("mine.txt", "mine");
        _temp.Write("out/a.yaml", "a");
        _temp.Write("obj/list.txt", $"out/\nout/../mine.txt\n{mine}\nout/a.yaml\n");

        Assert.True(Sync());

        Assert.True(File.Exists(mine));
        Assert.False(File.Exists(_temp["out/a.yaml"]));
    }

    [Fact]
    public void A_directory_in_the_way_is_an_error_before_anything_is_written()
    {
        Directory.CreateDirectory(_temp["out/b.yaml"]);

        Assert.Equal(ProblemCodes.ForeignFile, Assert.Throws<BuildProblem>(() => Sync(("a.yaml", "a"), ("b.yaml", "b"))).Code);

        Assert.Empty(Files());
    }

    [Fact]
    public void A_failure_while_writing_leaves_the_old_files_and_no_rubbish()
    {
        Sync(("a.yaml", "old"));
        _temp.Write("out/shop", "a file where a directory belongs");

        var problem = Assert.Throws<BuildProblem>(() => Sync(("a.yaml", "new"), ("shop/b.yaml", "b")));

        Assert.Equal(ProblemCodes.FileAccess, problem.Code);
        Assert.Equal("old", File.ReadAllText(_temp["out/a.yaml"]));
        Assert.Equal(["a.yaml", "shop"], Files());
    }

    [Fact]
    public void After_a_failure_the_list_is_old_and_knows_the_files_that_may_be_there()
    {
        Sync(("a.yaml", "old"));
        _temp.Write("out/shop", "a file where a directory belongs");
        Assert.Throws<BuildProblem>(() => Sync(("b.yaml", "b"), ("shop/b.yaml", "b")));
        _temp.Write("out/b.yaml", "half");
        File.Delete(_temp["out/shop"]);

        Assert.True(File.GetLastWriteTimeUtc(_temp["obj/list.txt"]).Year == 1980);
        Assert.True(Sync(("b.yaml", "b")));
        Assert.Equal(["b.yaml"], Files());
    }

    [Fact]
    public void A_name_that_changed_in_case_only_is_written_anew()
    {
        Sync(("Orders.yaml", "old"));

        Assert.True(Sync(("orders.yaml", "new")));

        Assert.Equal(["orders.yaml"], Files());
    }

    [Fact]
    public void Cleaning_removes_ours_only()
    {
        Sync(("a.yaml", "a"), ("shop/b.yaml", "b"));
        _temp.Write("out/shop/mine.txt", "mine");

        ManifestFolder.Clean(_temp["obj/list.txt"], _temp.Root);

        Assert.Equal(["shop/mine.txt"], Files());
        Assert.False(File.Exists(_temp["obj/list.txt"]));
    }

    private bool Sync(params (string Path, string Text)[] files) =>
        Folder("out").Sync([.. files.Select(file => new ManifestFile(file.Path, file.Text, "class 'A'"))], overwrite: false);

    private ManifestFolder Folder(string name) => new(_temp[name], _temp["obj/list.txt"], _temp.Root);

    private string[] Files() => Directory.Exists(_temp["out"])
        ? [.. Directory
            .EnumerateFiles(_temp["out"], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_temp["out"], file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)]
        : [];
}
