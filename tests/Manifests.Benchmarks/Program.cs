using BenchmarkDotNet.Running;
using Manifests.Benchmarks.Sections;

if (args is ["table", .. var options])
{
    return PerformanceTable.Print(options);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
