using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Analysis;
using Manifests.Analyzers.Rules;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Analyzers.Tests.Analysis;

/// <summary>A rule that is switched off is not even asked.</summary>
public class EffectiveRulesTests
{
    private const string OffByDefault = "K8S8077";
    private const string OnByDefault = "K8S8001";
    private const string Error = "K8S5003";

    private static readonly string[] Sources = ["using Manifests; [Pod] partial class Web { }", "partial class Web { } class Other { }"];

    [Fact]
    public void WithoutOptions_TheDefaultCounts() => Assert.Equal([OnByDefault, Error], AskedOfWeb());

    [Fact]
    public void OptionOfTheProject_Counts()
    {
        Assert.Equal([OffByDefault, OnByDefault, Error], AskedOfWeb(project: (OffByDefault, ReportDiagnostic.Warn)));
        Assert.Equal([Error], AskedOfWeb(project: (OnByDefault, ReportDiagnostic.Suppress)));
    }

    [Fact]
    public void OptionOfAllFiles_Counts() => Assert.Equal([OffByDefault, OnByDefault, Error], AskedOfWeb(new Options { Everywhere = { [OffByDefault] = ReportDiagnostic.Info } }));

    [Fact]
    public void OptionOfTheFileOfOnePart_Counts() => Assert.Equal([OffByDefault, OnByDefault, Error], AskedOfWeb(new Options { InSecondFile = { [OffByDefault] = ReportDiagnostic.Warn } }));

    [Fact]
    public void ErrorThatIsSwitchedOff_IsAskedStill_SinceOthersKeepSilentForIt() => Assert.Equal([OnByDefault, Error], AskedOfWeb(project: (Error, ReportDiagnostic.Suppress)));

    [Fact]
    public void OfFilesThatAreNotCSharp_OnlyWhatHoldsForAllCounts()
    {
        var options = new Options { InSecondFile = { [OffByDefault] = ReportDiagnostic.Warn } };
        Assert.Equal([OnByDefault, Error], Asked(new EffectiveRules(Compile(options)).ForFiles()));
        options.Everywhere[OffByDefault] = ReportDiagnostic.Warn;
        Assert.Equal([OffByDefault, OnByDefault, Error], Asked(new EffectiveRules(Compile(options)).ForFiles()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TheAnalyzer_AsksNoOthers(bool isOn)
    {
        var compilation = Compile(isOn ? new Options { Everywhere = { [OffByDefault] = ReportDiagnostic.Warn } } : null);
        var type = compilation.GetTypeByMetadataName("Web")!;

        var found = ManifestAnalyzer.FindingsOn(type, new CompilationCluster(compilation), new EffectiveRules(compilation).For(type, CancellationToken.None), CancellationToken.None).ToList();

        Assert.Equal(isOn, found.Exists(finding => finding.Rule.Id == OffByDefault));
        Assert.All(found, finding => Assert.True(finding.Rule.IsEnabledByDefault || finding.Rule.Id == OffByDefault));
    }

    private static List<string> AskedOfWeb(Options? options = null, (string Id, ReportDiagnostic Severity)? project = null)
    {
        var compilation = Compile(options, project);
        return Asked(new EffectiveRules(compilation).For(compilation.GetTypeByMetadataName("Web")!, CancellationToken.None));
    }

    private static List<string> Asked(System.Func<RuleDescriptor, bool> isOn) =>
        [.. new[] { OffByDefault, OnByDefault, Error }.Where(id => isOn(AllRules.All.First(rule => rule.Descriptor.Id == id).Descriptor))];

    private static CSharpCompilation Compile(Options? options, (string Id, ReportDiagnostic Severity)? project = null)
    {
        var compilation = GeneratorRun.Compile(Sources);
        var compiler = compilation.Options.WithSyntaxTreeOptionsProvider(options);
        if (options is not null)
        {
            options.SecondFile = compilation.SyntaxTrees[1];
        }

        return compilation.WithOptions(project is var (id, severity) ? compiler.WithSpecificDiagnosticOptions([new(id, severity)]) : compiler);
    }

    private sealed class Options : SyntaxTreeOptionsProvider
    {
        public Dictionary<string, ReportDiagnostic> Everywhere { get; } = [];

        public Dictionary<string, ReportDiagnostic> InSecondFile { get; } = [];

        public SyntaxTree? SecondFile { get; set; }

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return tree == SecondFile && InSecondFile.TryGetValue(diagnosticId, out severity);
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            Everywhere.TryGetValue(diagnosticId, out severity);
    }
}
