using System;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace Manifests.Package.Tests.Compatibility;

/// <summary>Projects that are set up in other ways than most.</summary>
[Collection(ProductCollection.Name)]
public sealed class UnusualProjectsTests(Product product)
{
    private const string AppFiles = "app.deployment.yaml app.service.yaml kustomization.yaml";

    private BuiltSolution Unusual => product.Unusual;

    [Fact]
    public void All_build_without_a_warning() =>
        Assert.Contains("0 Warning(s)", Unusual.Outcome.Succeeded(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Artifacts/artifacts/bin/Kept/debug", AppFiles)]
    [InlineData("Central/bin/Debug/net10.0", AppFiles)]
    [InlineData("Framework/bin/Debug/net472", AppFiles)]
    [InlineData("Framework/bin/Debug/netstandard2.0", "")]
    [InlineData("FSharp/bin/Debug/net10.0", "kustomization.yaml shop.namespace.yaml")]
    [InlineData("Library/bin/Debug/net10.0", "app.deployment.yaml app.service.yaml kustomization.yaml shop.namespace.yaml")]
    [InlineData("Pedantic/bin/Debug/net10.0", "kustomization.yaml site.pod.yaml site.service.yaml")]
    [InlineData("Tests/bin/Debug/net10.0", "kustomization.yaml program-tests.pod.yaml")]
    [InlineData("TopLevel/bin/Debug/net10.0", "kustomization.yaml program.deployment.yaml program.service.yaml")]
    [InlineData("VisualBasic/bin/Debug/net10.0", "kustomization.yaml shop.namespace.yaml")]
    [InlineData("Zwölf Wörter/bin/Debug/net10.0", AppFiles)]
    public void Each_writes_its_own(string output, string files) =>
        Assert.Equal(files.Split(' ', StringSplitOptions.RemoveEmptyEntries), Unusual.Files(output + "/manifests"));

    [Fact]
    public void Generated_files_that_are_kept_are_not_compiled_twice()
    {
        const string Generated = "Pedantic/obj/Debug/net10.0/generated/Manifests.Analyzers/Manifests.Analyzers.ManifestGenerator";

        Assert.Contains(Unusual.Files(Generated), file => file.StartsWith("Site_", StringComparison.Ordinal));
        Dotnet.Run(Unusual["Pedantic"], "build", "--no-restore", "--no-incremental").Succeeded();
    }

    [Fact]
    public void A_lock_file_holds_the_package()
    {
        Assert.Contains("\"Manifests\": {", Unusual.Read("Central/packages.lock.json"), StringComparison.Ordinal);
        Dotnet.Run(Unusual["Central"], "restore", "--locked-mode").Succeeded();
    }

    [Fact]
    public void Publishing_to_artifacts_puts_the_manifests_beside_the_app()
    {
        Dotnet.Run(Unusual["Artifacts/Kept"], "publish", "--no-build", "-c", "Debug").Succeeded();

        Assert.Equal(AppFiles.Split(' '), Unusual.Files("Artifacts/artifacts/publish/Kept/debug/manifests"));
    }

    [Fact]
    public void Building_anew_writes_the_same()
    {
        const string Manifests = "Zwölf Wörter/bin/Debug/net10.0/manifests";
        var before = Contents();
        var begun = DateTime.UtcNow;

        Dotnet.Run(Unusual["Zwölf Wörter"], "build", "--no-restore", "--no-incremental").Succeeded();

        Assert.Equal(3, before.Length);
        Assert.Equal(before, Contents());

        // Else the last build's files were only left as they were.
        Assert.All(before, file => Assert.InRange(File.GetLastWriteTimeUtc(Unusual[Manifests + "/" + file.Name]), begun, DateTime.MaxValue));

        (string Name, string Text)[] Contents() => [.. Unusual.Files(Manifests).Select(file => (file, Unusual.Read(Manifests + "/" + file)))];
    }

    [Fact]
    public void An_image_is_named_after_a_project_in_letters_that_images_may_have() =>
        Assert.Contains("image: zw-lf-w-rter:latest\n", Unusual.Read("Zwölf Wörter/bin/Debug/net10.0/manifests/app.deployment.yaml"), StringComparison.Ordinal);

    [Fact]
    public void A_packed_library_holds_assemblies_and_nothing_of_ours()
    {
        Dotnet.Run(Unusual["Library"], "pack", "--no-build", "-c", "Debug", "-o", Unusual["packed"]).Succeeded();

        using var package = ZipFile.OpenRead(Unusual["packed/Library.1.2.3.nupkg"]);
        Assert.Equal(
            ["lib/net10.0/Library.dll", "lib/netstandard2.0/Library.dll"],
            package.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.Ordinal) || name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        using var description = new StreamReader(package.GetEntry("Library.nuspec")!.Open());
        Assert.DoesNotContain("<dependency ", description.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tests_of_an_app_with_manifests_run() =>
        Assert.Contains("Passed:     2", Dotnet.RunPlain(Unusual["Tests"], "test", "--no-build", "-tl:off").Succeeded(), StringComparison.Ordinal);
}
