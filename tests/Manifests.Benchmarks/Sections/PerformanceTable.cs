using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Manifests.Benchmarks.Table;

namespace Manifests.Benchmarks.Sections;

/// <summary>Measures section by section, and prints the one table: <c>table [--quick] [--only SECTION]</c>.</summary>
internal static class PerformanceTable
{
    private static readonly IReadOnlyList<ISection> Sections =
        [new WriterSection(), new GeneratorSection(), new AnalyzerSection(), new TypedSection(), new BuildSection(), new CompilerSection(), new JobSection()];

    public static int Print(IReadOnlyList<string> options)
    {
        var extent = Extent.Full;
        var wanted = Sections;
        for (var i = 0; i < options.Count; i++)
        {
            switch (options[i])
            {
                case "--quick":
                    extent = Extent.Quick;
                    break;
                case "--only" when i + 1 < options.Count && Find(options[i + 1]) is { } section:
                    wanted = [section];
                    i++;
                    break;
                default:
                    Console.Error.WriteLine($"There is no option '{string.Join(' ', options.Skip(i))}'. Options: --quick, --only {string.Join('|', Sections.Select(section => section.Name))}");
                    return 2;
            }
        }

        var rows = new List<TableRow>();
        foreach (var section in wanted)
        {
            Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {section.Name}{Load()}");
            rows.AddRange(section.Measure(extent));
        }

        Console.Write(MarkdownTable.Write(rows));
        return 0;
    }

    private static ISection? Find(string name) => Sections.FirstOrDefault(section => section.Name == name);

    // Figures from a machine that others use too are worth less: whoever reads them should see it.
    private static string Load() => File.Exists("/proc/loadavg") ? $" (load of the machine {File.ReadAllText("/proc/loadavg").Split(' ')[0]}, {Environment.ProcessorCount} cores)" : "";
}
