using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using Microsoft.CodeAnalysis;

namespace Manifests.Benchmarks.Tests;

/// <summary>Every benchmark is set up and run once, at its smallest size, so that none is found broken when somebody wants to measure.</summary>
public class SmokeTests
{
    private const int SmallestCount = 10;

    public static TheoryData<Type, string, string> Benchmarks()
    {
        var data = new TheoryData<Type, string, string>();
        foreach (var type in typeof(GeneratorBenchmarks).Assembly.GetTypes().Where(type => type.GetMethods().Any(IsBenchmark)))
        {
            foreach (var benchmark in CasesOf(type))
            {
                data.Add(type, benchmark.Descriptor.WorkloadMethod.Name, benchmark.Parameters.PrintInfo);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Benchmarks))]
    public async Task A_benchmark_runs_and_has_a_result(Type type, string method, string parameters)
    {
        var benchmark = CasesOf(type).Single(item => item.Descriptor.WorkloadMethod.Name == method && item.Parameters.PrintInfo == parameters);
        var instance = Activator.CreateInstance(type)!;
        foreach (var parameter in benchmark.Parameters.Items)
        {
            type.GetProperty(parameter.Name)!.SetValue(instance, parameter.Value);
        }

        benchmark.Descriptor.GlobalSetupMethod?.Invoke(instance, null);
        var result = benchmark.Descriptor.WorkloadMethod.Invoke(instance, null);
        if (result is Task task)
        {
            await task;
            result = ((dynamic)task).Result;
        }

        EnsureGood(result!);
    }

    private static void EnsureGood(object result)
    {
        switch (result)
        {
            case Compilation compilation:
                // What a generator added fits what was there.
                Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
                Assert.True(compilation.SyntaxTrees.Count() > SmallestCount * 2);
                break;
            case string yaml:
                Assert.Contains("kind: ", yaml, StringComparison.Ordinal);
                break;
            default:
                Assert.All(((IEnumerable)result).Cast<Diagnostic>(), diagnostic => Assert.NotEqual(DiagnosticSeverity.Error, diagnostic.Severity));
                break;
        }
    }

    private static IEnumerable<BenchmarkCase> CasesOf(Type type) => BenchmarkConverter.TypeToBenchmarks(type).BenchmarksCases
        .Where(benchmark => benchmark.Parameters.Items.All(parameter => parameter is not { Name: "Count", Value: not SmallestCount }));

    private static bool IsBenchmark(MethodInfo method) => method.IsDefined(typeof(BenchmarkAttribute));
}
