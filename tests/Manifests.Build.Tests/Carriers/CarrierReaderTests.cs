using System.IO;
using System.Linq;
using Manifests.Build.Carriers;

namespace Manifests.Build.Tests.Carriers;

public sealed class CarrierReaderTests : System.IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void Reads_what_private_constants_carry()
    {
        var pod = Carried.Pod("hello-pod", "shop", "Shop.Hello");
        var service = Carried.Service("hellö \"svc\"");

        Assert.Equal([pod, service], CarrierReader.Read(Compile(CarrierSource.For(pod, service))));
    }

    [Fact]
    public void Carries_megabytes()
    {
        var big = Carried.Pod("big") with { Yaml = string.Concat(Enumerable.Repeat("key: a line that is rather long\n", 100_000)) };

        Assert.Equal(big.Yaml.Length, Assert.Single(CarrierReader.Read(Compile(CarrierSource.For(big)))).Yaml.Length);
    }

    [Fact]
    public void An_assembly_without_carriers_carries_nothing() =>
        Assert.Empty(CarrierReader.Read(Compile("namespace Other; class Carrier { const string A = \"# manifests 1\"; }")));

    [Fact]
    public void Only_literal_strings_count() =>
        Assert.Empty(CarrierReader.Read(Compile(
            "namespace ManifestsGenerated; class C { const int Number = 1; const string None = null; static readonly string Field = \"x\"; }")));

    [Fact]
    public void A_later_version_asks_for_a_newer_package()
    {
        var problem = Assert.Throws<BuildProblem>(() => CarrierReader.Read(Compile(CarrierSource.ForTexts("# manifests 2\n{}"))));

        Assert.Equal(ProblemCodes.UnreadableCarrier, problem.Code);
        Assert.Equal(_temp["Carried.dll"], problem.File);
        Assert.Contains("Update the package 'Manifests'", problem.Message, System.StringComparison.Ordinal);
        Assert.Contains("Carrier.C0", problem.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Another_text_in_our_namespace_is_an_error()
    {
        var problem = Assert.Throws<BuildProblem>(() => CarrierReader.Read(Compile(CarrierSource.ForTexts("hello"))));

        Assert.Equal(ProblemCodes.UnreadableCarrier, problem.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no assembly at all, but long enough to be looked at as if it were one by a careless reader of headers")]
    public void A_file_that_is_no_assembly_is_an_error(string text)
    {
        var path = _temp.Write("Broken.dll", text);

        var problem = Assert.Throws<BuildProblem>(() => CarrierReader.Read(path));

        Assert.Equal((ProblemCodes.UnreadableAssembly, path), (problem.Code, problem.File));
    }

    [Fact]
    public void An_assembly_cut_short_is_an_error()
    {
        var path = Compile(CarrierSource.For(Carried.Pod("a")));
        var bytes = File.ReadAllBytes(path);
        for (var length = 64; length < bytes.Length; length += 97)
        {
            File.WriteAllBytes(path, bytes[..length]);

            // The metadata ends before the file does: the last bytes may be missed.
            var thrown = Record.Exception(() => CarrierReader.Read(path));
            Assert.True(
                thrown is BuildProblem { Code: ProblemCodes.UnreadableAssembly } || (thrown is null && length > bytes.Length / 2),
                $"{length} bytes");
        }
    }

    [Fact]
    public void A_missing_file_is_an_error() =>
        Assert.Equal(ProblemCodes.UnreadableAssembly, Assert.Throws<BuildProblem>(() => CarrierReader.Read(_temp["None.dll"])).Code);

    private string Compile(string source) => Compiled.To(_temp["Carried.dll"], source);
}
