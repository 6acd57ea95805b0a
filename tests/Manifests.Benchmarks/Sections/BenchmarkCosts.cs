using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Manifests.Benchmarks.Table;
using Perfolizer.Horology;

namespace Manifests.Benchmarks.Sections;

/// <summary>What a class of benchmarks costs, by method and parameters.</summary>
internal sealed class BenchmarkCosts
{
    private readonly Dictionary<string, BenchmarkCost> _costs;

    private BenchmarkCosts(Summary summary) => _costs = summary.Reports.ToDictionary(
        report => Key(report.BenchmarkCase.Descriptor.WorkloadMethod.Name, [.. report.BenchmarkCase.Parameters.Items.OrderBy(item => item.Name, StringComparer.Ordinal).Select(item => item.Value)]),
        report => report.ResultStatistics is { } times
            ? new BenchmarkCost(times.Median, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)
            : throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} failed. {report.BuildResult.ErrorMessage} {string.Join(Environment.NewLine, report.ExecuteResults.SelectMany(result => result.Results))}"));

    /// <summary>The cost of a method with its parameters, in the order of their names.</summary>
    public BenchmarkCost this[string method, params object[] parameters] => _costs[Key(method, parameters)];

    /// <summary>Runs the benchmarks of a class whose parameters are wanted.</summary>
    public static BenchmarkCosts Of<T>(Extent extent, Func<IReadOnlyDictionary<string, object>, bool> isWanted)
    {
        var job = Job.Default.WithLaunchCount(1).WithWarmupCount(3).WithIterationCount(extent.Iterations).WithIterationTime(TimeInterval.FromMilliseconds(200));
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            // Those that are compared run one after the other.
            .WithBuildTimeout(TimeSpan.FromMinutes(10))
            .WithOrderer(new DefaultOrderer(SummaryOrderPolicy.Declared))
            .AddFilter(new BenchmarkDotNet.Filters.SimpleFilter(benchmark => isWanted(benchmark.Parameters.Items.ToDictionary(item => item.Name, item => item.Value))));
        return new BenchmarkCosts(BenchmarkRunner.Run<T>(config));
    }

    private static string Key(string method, IReadOnlyList<object> parameters) => method + ":" + string.Join(",", parameters);
}

/// <summary>What one operation costs.</summary>
internal sealed record BenchmarkCost(double Nanoseconds, double Bytes)
{
    public override string ToString() => $"{Amount.Time(Nanoseconds)}, {Amount.Size(Bytes)}";
}
