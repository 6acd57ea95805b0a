using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Basic.Reference.Assemblies;
using Manifests.Analyzers.Tests.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Analyzers.Tests.Verifying;

/// <summary>Holds the analyzer against sources with markup: <c>{|K8S2001:"app=helo"|}</c> is where that rule must report, and nothing else may be reported.</summary>
/// <remarks>Every source starts with <c>using Manifests;</c>.</remarks>
internal static class RuleVerifier
{
    /// <summary>Nothing is reported but what the markup says.</summary>
    public static Task Verify([StringSyntax("C#-test")] string source) => Test(source).RunAsync(CancellationToken.None);

    /// <summary>The one marked place is reported with just this message, the rule being switched on where it is off unless configured.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="message">The whole message.</param>
    /// <param name="source">The source, with the place marked <c>{|#0:…|}</c>.</param>
    public static Task Reports(string id, string message, [StringSyntax("C#-test")] string source)
    {
        var test = Test(source);
        test.DisabledDiagnostics.Remove(id);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(AllSeverities(id)).WithLocation(0).WithMessage(message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync(CancellationToken.None);
    }

    /// <summary>The same, with a rule switched on that is off unless configured.</summary>
    public static Task VerifyWith(string id, [StringSyntax("C#-test")] string source)
    {
        var test = Test(source);
        test.DisabledDiagnostics.Remove(id);
        return test.RunAsync(CancellationToken.None);
    }

    /// <summary>The ids of what is reported on a source that compiles, all rules switched on.</summary>
    public static async Task<IReadOnlyList<string>> ReportedBy(string source)
    {
        var compilation = GeneratorRun.Compile(["using Manifests;\n" + source]);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return [.. (await Analyze(compilation)).Select(diagnostic => diagnostic.Id)];
    }

    /// <summary>However broken the source is, no rule fails and no exception leaves the analyzer.</summary>
    public static async Task ReportsNoFailure(string source)
    {
        var reported = await Analyze(GeneratorRun.Compile(["using Manifests;\n" + source]));
        Assert.DoesNotContain(reported, diagnostic => diagnostic.Id is "K8S1000" or "AD0001");
    }

    /// <summary>A compilation in which every rule is switched on.</summary>
    public static CSharpCompilation WithEveryRule(CSharpCompilation compilation) => compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
        new ManifestAnalyzer().SupportedDiagnostics.Where(rule => !rule.IsEnabledByDefault).Select(rule => new KeyValuePair<string, ReportDiagnostic>(rule.Id, ReportDiagnostic.Warn))));

    private static Task<ImmutableArray<Diagnostic>> Analyze(CSharpCompilation compilation) =>
        WithEveryRule(compilation).WithAnalyzers([new ManifestAnalyzer()], new AnalyzerOptions([.. ProjectFile.Examples])).GetAnalyzerDiagnosticsAsync(CancellationToken.None);

    /// <summary>A test to add more to: several files, projects, options.</summary>
    public static CSharpAnalyzerTest<ManifestAnalyzer, DefaultVerifier> Test(string source)
    {
        var test = new CSharpAnalyzerTest<ManifestAnalyzer, DefaultVerifier>
        {
            TestCode = "using Manifests;\n" + source,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
        };
        test.TestState.AdditionalFiles.AddRange(ProjectFile.Examples.Select(file => (file.Path, SourceText.From(file.Text))));

        // The testing library switches every rule on; users see what is on by default. Advice about security is for the tests that ask for it:
        // what another rule is about (a privileged container, a sysctl) may well be unwise.
        test.DisabledDiagnostics.AddRange(new ManifestAnalyzer().SupportedDiagnostics
            .Where(rule => !rule.IsEnabledByDefault || (rule.Category == "Manifests.Practice" && rule.DefaultSeverity == DiagnosticSeverity.Info)).Select(rule => rule.Id));
        test.TestState.AdditionalReferences.AddRange(Net100.References.All);
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(PodAttribute).Assembly.Location));
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location));
        test.SolutionTransforms.Add((solution, project) => solution
            .WithProjectParseOptions(project, new CSharpParseOptions(LanguageVersion.Latest)));
        return test;
    }

    private static DiagnosticDescriptor AllSeverities(string id) => new ManifestAnalyzer().SupportedDiagnostics.Single(rule => rule.Id == id);
}
