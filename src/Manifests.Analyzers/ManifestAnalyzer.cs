using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Analysis;
using Manifests.Analyzers.Reading;
using Manifests.Analyzers.Rules;
using Manifests.Analyzers.Yaml;
using Manifests.Core.Rules;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers;

/// <summary>Checks annotated classes, and the YAML beside them, against all rules, and reports at the exact argument while one types.</summary>
/// <remarks>
/// One host for all rules, since all begin with the class as its objects: reading them once serves every rule. It reports through
/// symbol actions, each class's findings with the class: diagnostics of the end of a compilation would neither be live nor fixable.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ManifestAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = AllRules.Descriptors.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypesByMetadataName(typeof(KubernetesAttribute).FullName!).IsEmpty)
        {
            return;
        }

        var cluster = new CompilationCluster(context.Compilation, context.Options);
        var reporter = new Reporter(context.Compilation, context.Options);
        context.RegisterSymbolAction(symbol => Check(symbol, cluster, reporter), SymbolKind.NamedType);
        context.RegisterAdditionalFileAction(file => YamlFileCheck.Check(file, cluster, reporter));
    }

    private static void Check(SymbolAnalysisContext context, CompilationCluster cluster, Reporter reporter)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!AnnotatedType.IsAnnotated(type))
        {
            return;
        }

        var usage = new List<Finding>();
        CheckUsage(type, cluster, usage, context.CancellationToken);
        var findings = new List<Finding>();
        CheckObjects(type, cluster, findings, context.CancellationToken);

        // What is wrong with how an attribute is used is not said again about what it made.
        var causes = usage.Where(cause => cause.Rule.Severity != RuleSeverity.Info).ToList();
        var said = usage.Concat(findings.Where(finding => !causes.Any(cause => IsWithin(cause.Origin, finding.Origin))));
        foreach (var finding in EnvironmentFindings.Merge(said, cluster.Context.Environments.Count))
        {
            context.ReportDiagnostic(reporter.ToDiagnostic(finding, type));
        }
    }

    // What an object lacks because an argument of its attribute could not be followed is not said again at the attribute.
    private static bool IsWithin(Origin? argument, Origin? attribute) =>
        argument is not null && attribute is not null && argument.FilePath == attribute.FilePath && argument.Length < attribute.Length
        && argument.Start >= attribute.Start && argument.Start + argument.Length <= attribute.Start + attribute.Length;

    private static void CheckUsage(INamedTypeSymbol type, CompilationCluster cluster, List<Finding> findings, CancellationToken cancellation)
    {
        var annotated = AnnotatedType.Read(type, withOrigins: true, cancellation);
        foreach (var rule in AllRules.UsageRules)
        {
            Guard(rule, type.Name, findings, () => rule.Check(new UsageContext(rule.Descriptor, annotated, cluster.Context, findings.Add, cancellation)));
        }
    }

    private static void CheckObjects(INamedTypeSymbol type, CompilationCluster cluster, List<Finding> findings, CancellationToken cancellation)
    {
        foreach (var (item, index) in cluster.ObjectsOf(type, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var rule in RuleCatalogue.ObjectRules)
            {
                Guard(rule, type.Name, findings, () => rule.Check(new RuleContext(rule.Descriptor, item, index, findings.Add)));
            }
        }
    }

    // An exception that leaves an analyzer silences all of it: whatever a rule did not think of must only silence that rule.
    internal static void Guard(Rule rule, string type, List<Finding> findings, Action check)
    {
        try
        {
            check();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            findings.Add(new Finding(new RuleFailure().Descriptor, null, [rule.Descriptor.Id, type, exception.GetType().Name + ": " + exception.Message]));
        }
    }
}
