using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Rules;
using Manifests.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers.Analysis;

/// <summary>Checks the assemblies that a project refers to, and its own.</summary>
internal static class AssemblyCheck
{
    public static void Check(CompilationAnalysisContext context, Reporter reporter)
    {
        foreach (var assembly in context.Compilation.SourceModule.ReferencedAssemblySymbols.Prepend(context.Compilation.Assembly))
        {
            var findings = new List<Finding>();
            foreach (var rule in AllRules.AssemblyRules)
            {
                ManifestAnalyzer.Guard(rule, assembly.Name, findings, () => rule.Check(assembly, findings.Add, context.CancellationToken));
            }

            foreach (var finding in findings)
            {
                context.ReportDiagnostic(reporter.ToAssemblyDiagnostic(finding, Location.None));
            }
        }
    }
}
