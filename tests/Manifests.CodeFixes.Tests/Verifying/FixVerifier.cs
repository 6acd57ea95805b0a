using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Manifests.Analyzers;
using Manifests.CodeFixes.Mending;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Manifests.CodeFixes.Tests.Verifying;

/// <summary>Holds a fix against sources: marked as <c>{|K8S3001:8001|}</c> before it, and as they must be after it.</summary>
/// <remarks>
/// Every source starts with <c>using Manifests;</c>. What is verified is also verified for "fix all" in a document, a project and a solution.
/// </remarks>
internal static class FixVerifier<TFix>
    where TFix : ManifestFix, new()
{
    /// <summary>The fix turns one source into the other.</summary>
    public static Task Fixes([StringSyntax("C#-test")] string source, [StringSyntax("C#-test")] string mended, string? title = null) =>
        Test(source, mended, title).RunAsync(CancellationToken.None);

    /// <summary>The fix has nothing to offer.</summary>
    public static Task NotOffered([StringSyntax("C#-test")] string source) => Test(source, source).RunAsync(CancellationToken.None);

    /// <summary>As <see cref="Fixes"/>, for a rule that a stand-in plays.</summary>
    public static Task Fixes(StandInRule rule, [StringSyntax("C#-test")] string source, [StringSyntax("C#-test")] string mended, string? title = null) =>
        Test(source, mended, title, rule).RunAsync(CancellationToken.None);

    /// <summary>As <see cref="NotOffered(string)"/>, for a rule that a stand-in plays.</summary>
    public static Task NotOffered(StandInRule rule, [StringSyntax("C#-test")] string source) => Test(source, source, null, rule).RunAsync(CancellationToken.None);

    /// <summary>A test to add more to: several files, half-typed code, an older language.</summary>
    public static FixTest<TFix> Test(string source, string mended, string? title = null, DiagnosticAnalyzer? analyzer = null)
    {
        var test = new FixTest<TFix>(analyzer ?? new ManifestAnalyzer()) { TestCode = Sources.Complete(source), FixedCode = Sources.Complete(mended) };
        // The testing library switches every rule on; what is off unless configured, or advice about security, counts where the source marks it.
        test.DisabledDiagnostics.AddRange(new ManifestAnalyzer().SupportedDiagnostics
            .Where(rule => !rule.IsEnabledByDefault || (rule.Category == "Manifests.Practice" && rule.DefaultSeverity == DiagnosticSeverity.Info))
            .Select(rule => rule.Id).Where(id => !source.Contains(id, StringComparison.Ordinal)));
        if (title is not null)
        {
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        }

        return test;
    }

    /// <summary>Half-typed code: what the compiler says about it is not the test's.</summary>
    public static Task FixesHalfTyped(string source, string mended, StandInRule? rule = null)
    {
        var test = Test(source, mended, analyzer: rule);
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        return test.RunAsync(CancellationToken.None);
    }

    /// <summary>The oldest language that old projects still have.</summary>
    public static Task FixesInOldLanguage(string source, string mended, StandInRule? rule = null)
    {
        var test = Test(source, mended, analyzer: rule);
        test.Syntax = LanguageVersion.CSharp7_3;
        return test.RunAsync(CancellationToken.None);
    }

    /// <summary>Two files, of which the first is marked.</summary>
    public static Task FixesOver(string first, string second, string mendedFirst, string mendedSecond, StandInRule? rule = null)
    {
        var test = Test(first, mendedFirst, analyzer: rule);
        test.TestState.Sources.Add(("/0/Second.cs", Sources.Complete(second)));
        test.FixedState.Sources.Add(("/0/Second.cs", Sources.Complete(mendedSecond)));
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync(CancellationToken.None);
    }
}
