using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Analyzers.Tests.Generating;

/// <summary>How YAML travels through the compiler: unseen by others, whole, and for any project.</summary>
public class CarrierTests
{
    private const string TwoParts = "using Manifests; [Pod] partial class Web { }";

    [Fact]
    public void EditOfAnAnnotation_LeavesTheReferenceAssemblyAlone()
    {
        byte[] ReferenceAssembly(string variable) => Emit(GeneratorRun.Of($"[Manifests.Pod] [Manifests.Env(\"A\", \"{variable}\")] public class Web {{ }}"));

        Assert.Equal(ReferenceAssembly("one"), ReferenceAssembly("two"));
    }

    [Fact]
    public void PartialClass_CountsOnce()
    {
        var run = GeneratorRun.Of(GeneratorRun.Compile([TwoParts, "[Manifests.Pod(\"second\")] [Manifests.Service(80)] partial class Web { }", "partial class Web { }"]));

        Assert.Equal(["web", "second", "web"], run.Manifests.Select(manifest => manifest.Name));
        Assert.Equal(2, run.Result.GeneratedSources.Length);
    }

    [Fact]
    public void OrderOfFiles_DoesNotShow()
    {
        string[] sources = ["[Manifests.Pod] [Manifests.Label(\"b\", \"1\")] partial class Web { }", "[Manifests.Label(\"a\", \"2\")] partial class Web { }"];
        var compilation = GeneratorRun.Compile(sources);
        var trees = compilation.SyntaxTrees.Reverse().ToArray();
        var reversed = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);

        Assert.Equal(GeneratorRun.Of(compilation).Yaml("Pod"), GeneratorRun.Of(reversed).Yaml("Pod"));
    }

    [Fact]
    public void ClassesThatDifferInCaseOrPlace_GetFilesOfTheirOwn()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Pod] class Web { [Pod] class Inner { } }
            [Pod] class WEB { [Pod] class Inner { } }
            namespace web { [Pod] class Web { } }
            [Pod] class Web<T> { }
            """);

        Assert.Equal(6, run.Manifests.Length);
        Assert.Equal(7, run.Result.GeneratedSources.Select(source => source.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp5)]
    public void OldLanguageVersions_CompileWhatIsGenerated(LanguageVersion version)
    {
        var run = GeneratorRun.Of(GeneratorRun.Compile(["[Manifests.Pod(\"a\")] [Manifests.Env(\"A\", \"x\\ny\\u0001\")] public class Web { }"], version: version));

        Assert.Equal("a", Assert.Single(run.Manifests).Name);
    }

    [Fact]
    public void StructsRecordsInterfacesAndStaticClasses_AreClassesToUs()
    {
        var run = GeneratorRun.Of("using Manifests; [Pod] struct A { } [Pod] record B; [Pod] interface C { } [Pod] static class D { } [Pod] record struct E;");

        Assert.Equal(["a", "b", "c", "d", "e"], run.Manifests.Select(manifest => manifest.Name).Order());
    }

    [Theory]
    [InlineData("quote \\\" backslash \\\\")]
    [InlineData("line\\nbreak\\n")]
    [InlineData("carriage\\rreturn")]
    [InlineData("{0} {{x}} */ // \\u2028 \\u0085")]
    [InlineData("\\ud83d\\ude00 \\u202e")]
    [InlineData("---\\n# manifests 1\\n")]
    public void AnyText_ArrivesWhole(string escaped)
    {
        var expected = (string)CSharpSyntaxTree.ParseText($"class C {{ const string S = \"{escaped}\"; }}").GetRoot().DescendantTokens()
            .Single(token => token.IsKind(SyntaxKind.StringLiteralToken)).Value!;
        var yaml = GeneratorRun.Of($"[Manifests.Pod] [Manifests.Annotation(\"a\", \"{escaped}\")] class Web {{ }}").Yaml("Pod");

        var stream = new YamlDotNet.RepresentationModel.YamlStream();
        stream.Load(new System.IO.StringReader(yaml));
        Assert.Equal(expected, ((YamlDotNet.RepresentationModel.YamlScalarNode)stream.Documents[0].RootNode["metadata"]["annotations"]["a"]).Value);
    }

    [Fact]
    public void ProjectWithoutAttributes_GetsNothing() => Assert.Empty(GeneratorRun.Of("class Web { }").Result.GeneratedSources);

    private static byte[] Emit(GeneratorRun run)
    {
        using var stream = new System.IO.MemoryStream();
        var options = new Microsoft.CodeAnalysis.Emit.EmitOptions(metadataOnly: true, includePrivateMembers: false);
        var deterministic = run.Output.WithOptions(run.Output.Options.WithDeterministic(true));
        Assert.True(deterministic.Emit(stream, options: options).Success);
        return stream.ToArray();
    }
}
