using System;
using System.Collections.Generic;
using Manifests.Benchmarks.Table;
using Manifests.Benchmarks.Whole;

namespace Manifests.Benchmarks.Sections;

/// <summary>The whole job, 1,000 Deployments and 1,000 Services, beside other tools at the same job.</summary>
internal sealed class JobSection : ISection
{
    private const int Classes = 1000;
    private const string Size = "2,000 objects";

    private const int With = 0;
    private const int Without = 1;
    private const int Cdk8s = 2;
    private const int Cdk8sFiles = 3;
    private const int Kustomize = 4;

    public string Name => "job";

    public IEnumerable<TableRow> Measure(Extent extent)
    {
        using var package = new PackedPackage();
        using var apps = new MeasuredApps(package, Classes);
        using var tools = new OtherTools();
        foreach (var keepServer in new[] { false, true })
        {
            List<Func<ProcessRun>> programs =
                [() => apps.BuildWith(keepServer), () => apps.BuildWithout(keepServer), () => tools.Cdk8s(Classes), () => tools.Cdk8sFiles(Classes)];
            if (OtherTools.HasKubectl)
            {
                programs.Add(() => tools.Kustomize(apps.Manifests));
            }

            var rounds = Rounds.Run(extent.Rounds, programs);
            tools.EnsureSameObjects(apps.Manifests);

            var extra = rounds.Compare(With, Without, (with, without) => with.Nanoseconds - without.Nanoseconds);
            var servers = BuildSection.Servers(keepServer);
            yield return BuildSection.Row(rounds, keepServer, Size);
            yield return Row($"what the build takes longer, {servers} (beside cdk8s synth into one file)", extra, rounds.Time(Cdk8s))
                .Against("< cdk8s", extra < rounds.Time(Cdk8s));
            yield return Row($"what the build takes longer, {servers} (beside cdk8s synth into as many files)", extra, rounds.Time(Cdk8sFiles));
            yield return Row($"the whole build, {servers} (beside cdk8s synth into one file)", rounds.Time(With), rounds.Time(Cdk8s));
            var kustomize = $"what the build takes longer, {servers} (beside kubectl kustomize of its files)";
            yield return OtherTools.HasKubectl ? Row(kustomize, extra, rounds.Time(Kustomize)) : new TableRow(kustomize, Size, Amount.Time(extra), "no kubectl here", "");
        }
    }

    private static TableRow Row(string what, double ours, double other) => new(what, Size, Amount.Time(ours), Amount.Time(other), Amount.Ratio(ours / other));
}
