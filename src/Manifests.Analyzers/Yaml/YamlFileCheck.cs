using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Analysis;
using Manifests.Analyzers.Rules;
using Manifests.Core.Rules;
using Manifests.Core.Rules.Yaml;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers.Yaml;

/// <summary>Checks a file of YAML against all rules, its objects held against those of the project.</summary>
internal static class YamlFileCheck
{
    public static void Check(AdditionalFileAnalysisContext context, CompilationCluster cluster, Reporter reporter, EffectiveRules rules)
    {
        if (ProjectYaml.Read(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken) is not { } file)
        {
            return;
        }

        var findings = new List<Finding>(file.Content.Problems);
        CheckEnvironments(file, cluster, findings);
        ManifestAnalyzer.Guard(new DocumentIsAnObject(), file.Content.FilePath, findings, () => findings.AddRange(new DocumentIsAnObject().Check(file.Content)));
        CheckObjects(file, cluster, rules, findings, context.CancellationToken);
        foreach (var finding in EnvironmentFindings.Merge(findings, cluster.Context.Environments.Count))
        {
            context.ReportDiagnostic(reporter.ToDiagnostic(finding, file));
        }
    }

    private static void CheckEnvironments(ProjectYamlFile file, CompilationCluster cluster, List<Finding> findings)
    {
        var origin = new Origin(file.Content.FilePath, 0, 0) { Line = 1, Column = 1 };
        findings.AddRange(file.Environments.Except(cluster.Context.Environments.OfType<string>())
            .Select(name => EnvironmentIsDeclared.Undeclared(name, cluster.Context.Environments, origin)));
    }

    private static void CheckObjects(ProjectYamlFile file, CompilationCluster cluster, EffectiveRules rules, List<Finding> findings, CancellationToken cancellation)
    {
        foreach (var (item, index, environment) in cluster.ObjectsOf(file, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            var found = ObjectChecks.Of(item, index, (rule, exception) => findings.Add(ManifestAnalyzer.Failure(rule, file.Content.FilePath, exception)), rules.ForFiles());
            findings.AddRange(found.Select(finding => finding with { Environment = environment }));
        }
    }
}
