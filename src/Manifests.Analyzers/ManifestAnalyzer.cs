using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Analysis;
using Manifests.Analyzers.Config;
using Manifests.Analyzers.Reading;
using Manifests.Analyzers.Rules;
using Manifests.Analyzers.Yaml;
using Manifests.Core.Rules;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        var rules = new EffectiveRules(context.Compilation);
        context.RegisterSymbolAction(symbol => Check(symbol, cluster, reporter, rules), SymbolKind.NamedType);
        context.RegisterAdditionalFileAction(file => YamlFileCheck.Check(file, cluster, reporter, rules));
        context.RegisterCompilationEndAction(end => AssemblyCheck.Check(end, reporter));
        context.RegisterSyntaxNodeAction(node => CheckAssembly(node, cluster.Context, reporter), SyntaxKind.AttributeList);
    }

    // Attributes of the assembly belong to no class; each list of them is looked at where it stands.
    private static void CheckAssembly(SyntaxNodeAnalysisContext context, ReadingContext reading, Reporter reporter)
    {
        if (context.Node is not AttributeListSyntax { Target.Identifier.RawKind: (int)SyntaxKind.AssemblyKeyword } list)
        {
            return;
        }

        var place = Origins.Of(list);
        var uses = reading.AssemblyUses.Where(use => use.Origin is { } origin && origin.FilePath == place.FilePath && origin.Start >= place.Start && origin.Start < place.Start + place.Length).ToList();
        var findings = new List<Finding>();
        foreach (var rule in AllRules.UsageRules.Where(_ => uses.Count > 0))
        {
            Guard(rule, "assembly", findings, () => rule.CheckAssembly(new AttributeContext(rule.Descriptor, uses, reading, findings.Add, context.CancellationToken)));
        }

        foreach (var finding in EnvironmentFindings.Merge(findings, reading.Environments.Count))
        {
            context.ReportDiagnostic(reporter.ToAssemblyDiagnostic(finding, list.GetLocation()));
        }
    }

    private static void Check(SymbolAnalysisContext context, CompilationCluster cluster, Reporter reporter, EffectiveRules rules)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var classes = SchemaClasses.In(context.Compilation, context.CancellationToken);
        foreach (var owner in classes.OwnersOf(type).Prepend(type).Where(AnnotatedType.IsAnnotated))
        {
            foreach (var finding in FindingsOn(owner, cluster, rules.For(type, context.CancellationToken), context.CancellationToken))
            {
                if (SymbolEqualityComparer.Default.Equals(classes.ClassAt(reporter.PlaceOf(finding), owner), type))
                {
                    context.ReportDiagnostic(reporter.ToDiagnostic(finding, type));
                }
            }
        }
    }

    internal static IEnumerable<Finding> FindingsOn(INamedTypeSymbol type, CompilationCluster cluster, Func<RuleDescriptor, bool> isOn, CancellationToken cancellation)
    {
        var usage = new List<Finding>();
        CheckUsage(type, cluster, usage, cancellation);
        var findings = new List<Finding>();
        CheckObjects(type, cluster, isOn, findings, cancellation);

        // What is wrong with how an attribute is used is not said again about what it made.
        var causes = usage.Where(cause => cause.Rule.Severity != RuleSeverity.Info).ToList();
        var said = usage.Concat(findings.Where(finding => !causes.Any(cause => IsWithin(cause.Origin, finding.Origin))));
        return EnvironmentFindings.Merge(said, cluster.Context.Environments.Count);
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
            Guard(rule, type.Name, findings, () => rule.Check(new UsageContext(rule.Descriptor, annotated, cluster.Context, cluster.Files, findings.Add, cancellation)));
        }
    }

    private static void CheckObjects(INamedTypeSymbol type, CompilationCluster cluster, Func<RuleDescriptor, bool> isOn, List<Finding> findings, CancellationToken cancellation)
    {
        foreach (var (item, index) in cluster.ObjectsOf(type, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            findings.AddRange(ObjectChecks.Of(item, index, (rule, exception) => findings.Add(Failure(rule, type.Name, exception)), isOn));
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
            findings.Add(Failure(rule, type, exception));
        }
    }

    internal static Finding Failure(Rule rule, string type, Exception exception) =>
        new(new RuleFailure().Descriptor, null, [rule.Descriptor.Id, type, exception.GetType().Name + ": " + exception.Message]);
}
