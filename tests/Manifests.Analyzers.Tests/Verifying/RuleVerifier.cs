using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Manifests.Analyzers.Tests.Verifying;

/// <summary>Holds the analyzer against sources with markup: <c>{|K8S2001:"app=helo"|}</c> is where that rule must report, and nothing else may be reported.</summary>
/// <remarks>Every source starts with <c>using Manifests;</c>.</remarks>
internal static class RuleVerifier
{
    /// <summary>Nothing is reported but what the markup says.</summary>
    public static Task Verify([StringSyntax("C#-test")] string source) => Test(source).RunAsync(CancellationToken.None);

    /// <summary>The one marked place is reported with just this message.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="message">The whole message.</param>
    /// <param name="source">The source, with the place marked <c>{|#0:…|}</c>.</param>
    public static Task Reports(string id, string message, [StringSyntax("C#-test")] string source)
    {
        var test = Test(source);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(AllSeverities(id)).WithLocation(0).WithMessage(message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync(CancellationToken.None);
    }

    /// <summary>A test to add more to: several files, projects, options.</summary>
    public static CSharpAnalyzerTest<ManifestAnalyzer, DefaultVerifier> Test(string source)
    {
        var test = new CSharpAnalyzerTest<ManifestAnalyzer, DefaultVerifier>
        {
            TestCode = "using Manifests;\n" + source,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
        };
        test.TestState.AdditionalReferences.AddRange(Net100.References.All);
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(PodAttribute).Assembly.Location));
        test.SolutionTransforms.Add((solution, project) => solution
            .WithProjectParseOptions(project, new CSharpParseOptions(LanguageVersion.Latest)));
        return test;
    }

    private static DiagnosticDescriptor AllSeverities(string id) => new ManifestAnalyzer().SupportedDiagnostics.Single(rule => rule.Id == id);
}
