using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Analyzers.Tests.Verifying;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers.Tests.Rules;

public class IndexIsReadableTests
{
    [Theory]
    [InlineData("", "its index does not begin with 'manifests-index 1'")]
    [InlineData("manifests-index 2\\nv1 Pod a|b c", "its index is of version '2', and this is Manifests for version '1'")]
    [InlineData("manifests-index 1\\nv1 Pod |web Web\\nv1 Pod", "line 3 of its index is damaged")]
    [InlineData("manifests-index 1\\n../../x\\nv1 Pod |web Web\\n\\u001b[31m", "2 of the 4 lines of its index are damaged, the first of them line 2")]
    [InlineData("manifests-index \\u001b[31m\\u202e", "its index is of version '\\u001b[31m\\u202e'")]
    public async Task DamagedIndexOfAReferencedAssembly_Triggers_AndNamesIt(string escaped, string damage)
    {
        var reported = await Analyze("class Web { }", Library($"[assembly: System.Reflection.AssemblyMetadata(\"Manifests.Index\", \"{escaped}\")]"));

        var finding = Assert.Single(reported, diagnostic => diagnostic.Id == "K8S1060");
        Assert.Equal(Location.None, finding.Location);
        Assert.Contains("the assembly 'Library'", finding.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.Contains(damage, finding.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Fact]
    public Task IndexWrittenByHand_Triggers_WhereItIsWritten() => RuleVerifier.Verify("""
        [assembly: {|K8S1060:System.Reflection.AssemblyMetadata("Manifests.Index", "mine")|}]
        [assembly: System.Reflection.AssemblyMetadata("Mine", "mine")]
        """);

    [Fact]
    public async Task GeneratedIndex_DoesNotTrigger_HereNorThere()
    {
        var library = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Container(Image = "a:1")] [ContainerPort(80, Name = "http")] [Service(80)] [Label("app", "a b|c=d%")] public class Web { }
            [Preset] [Env("A", "1")] [Container(Args = ["a", "b"])] public class Defaults { }
            [ConfigMap] public static class Settings { public const string A = "1"; }
            """).Output;

        Assert.DoesNotContain(await Analyze(library), diagnostic => diagnostic.Id == "K8S1060");
        Assert.DoesNotContain(await Analyze("class Api { }", library.WithAssemblyName("Library").ToMetadataReference()), diagnostic => diagnostic.Id == "K8S1060");
    }

    private static MetadataReference Library(string source) => GeneratorRun.Compile([source], name: "Library").ToMetadataReference();

    private static Task<IReadOnlyList<Diagnostic>> Analyze(string source, params MetadataReference[] more) => Analyze(GeneratorRun.Compile([source], more));

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(Compilation compilation) =>
        await compilation.WithAnalyzers([new ManifestAnalyzer()]).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
}
