using System;
using System.Collections.Generic;
using System.Linq;

namespace Manifests.Package.Tests.Compatibility;

/// <summary>Old and new compilers find and write the same.</summary>
/// <remarks>Of the oldest there is no compiler to be had, only its libraries: so a host of ours loads the packed analyzers into them, as an editor does.</remarks>
[Collection(ProductCollection.Name)]
public sealed class CompilerTests(Product product)
{
    /// <summary>The oldest compiler that can be had as a package, and the newest.</summary>
    public const string Oldest = "4.14.0", Newest = "5.9.0";

    /// <summary>The floor of the package, and the newest libraries.</summary>
    public const string OldestHost = "4.8.0", NewestHost = "5.12.0";

    private const string Generated = "generated/Manifests.Analyzers/Manifests.Analyzers.ManifestGenerator";

    private BuiltSolution Compilers => product.Compilers;

    [Fact]
    public void They_are_the_compilers_that_they_should_be()
    {
        Assert.All(new[] { Oldest, Newest }, version =>
        {
            using var log = ErrorLog.Of(Compilers[$"{version}/Shop"]);
            Assert.Equal(version, log.CompilerVersion);
        });
        Assert.All(new[] { OldestHost, NewestHost }, version => Assert.Equal(version + ".0", new HostedCompiler(Compilers, version, "Shop").CompilerVersion));
    }

    [Fact]
    public void None_of_them_fails_at_what_is_ours()
    {
        // The Web SDK's own generator is for the SDK's own compiler.
        Assert.DoesNotMatch(@"AD0001|CS8032|CS8033|CS8784|CS8785|MANIFESTS\d|CS9057: Analyzer assembly '[^']*[mM]anifests", Compilers.Outcome.Output);
        Assert.All(Hosts(), host => Assert.Empty(host.Failures));
    }

    [Fact]
    public void All_write_the_same_manifests()
    {
        const string Manifests = "Shop/bin/Debug/net10.0/manifests";
        var files = Contents($"{Newest}/{Manifests}");

        Assert.True(files.Count > 60, $"Only {files.Count} files were written.");
        Assert.Equal(files, Contents($"{Oldest}/{Manifests}"));
    }

    [Theory]
    [InlineData("Shop")]
    [InlineData("Broken")]
    public void All_generate_the_same_sources(string sample)
    {
        var sources = Contents($"{Newest}/{sample}/{Generated}");

        Assert.NotEmpty(sources);
        Assert.Equal(sources, Contents($"{Oldest}/{sample}/{Generated}"));
        Assert.All(new[] { OldestHost, NewestHost }, version => Assert.Equal(sources, Contents(new HostedCompiler(Compilers, version, sample).GeneratedFolder)));
    }

    [Theory]
    [InlineData("Shop", 0)]
    [InlineData("Broken", 250)]
    public void All_find_the_same(string sample, int atLeast)
    {
        var found = Findings(Newest);

        Assert.True(found.Length >= atLeast, $"Only {found.Length} were found.");
        Assert.Equal(found, Findings(Oldest));
        Assert.All(new[] { OldestHost, NewestHost }, version =>
        {
            var hosted = new HostedCompiler(Compilers, version, sample).Diagnostics;
            Assert.Empty(found.Except(hosted));
            Assert.Empty(hosted.Except(found));
        });

        string[] Findings(string version)
        {
            using var log = ErrorLog.Of(Compilers[$"{version}/{sample}"]);
            return [.. log.Findings().Where(finding => finding.Contains(" K8S", StringComparison.Ordinal))];
        }
    }

    [Fact]
    public void All_fix_the_same()
    {
        var fixes = new HostedCompiler(Compilers, NewestHost, "Broken").Fixes;

        Assert.True(fixes.Length >= 50, $"Only {fixes.Length} fixes were offered.");
        Assert.Equal(fixes, new HostedCompiler(Compilers, OldestHost, "Broken").Fixes);
    }

    [Fact]
    public void One_that_is_too_old_is_refused_in_our_own_words()
    {
        var project = product.Copy("Served", "TooOld");
        string[] build = ["build", "-p:ManifestsVersion=" + product.Version, "-p:CompilerApiVersion=roslyn4.7"];

        Assert.Contains("error MANIFESTS001: Manifests needs the C# compiler 4.8 or later", Dotnet.Run(project["."], build).Failed(), StringComparison.Ordinal);
        Assert.Empty(project.Files("bin"));
        Dotnet.Run(project["."], [.. build, "-p:ManifestsEnabled=false"]).Succeeded();
    }

    private IEnumerable<HostedCompiler> Hosts() =>
        from version in new[] { OldestHost, NewestHost }
        from sample in new[] { "Shop", "Broken" }
        select new HostedCompiler(Compilers, version, sample);

    private Dictionary<string, string> Contents(string folder) => Compilers.Files(folder).ToDictionary(file => file, file => Compilers.Read(folder + "/" + file));
}
