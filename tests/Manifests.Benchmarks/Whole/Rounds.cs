using System;
using System.Collections.Generic;
using System.Linq;

namespace Manifests.Benchmarks.Whole;

/// <summary>Programs that take turns, so that whatever else the machine does falls on all of them alike.</summary>
internal sealed class Rounds
{
    private readonly ProcessRun[][] _runs;

    private Rounds(ProcessRun[][] runs) => _runs = runs;

    /// <summary>Runs each program once for nothing, then all of them in every round; who begins changes from round to round.</summary>
    public static Rounds Run(int count, params IReadOnlyList<Func<ProcessRun>> programs)
    {
        foreach (var program in programs)
        {
            program();
        }

        var runs = programs.Select(_ => new ProcessRun[count]).ToArray();
        for (var round = 0; round < count; round++)
        {
            for (var turn = 0; turn < programs.Count; turn++)
            {
                var next = (round + turn) % programs.Count;
                runs[next][round] = programs[next]();
            }
        }

        return new Rounds(runs);
    }

    /// <summary>The median time of a program, in nanoseconds.</summary>
    public double Time(int program) => Median(_runs[program].Select(run => run.Nanoseconds));

    /// <summary>The median of a program's peaks of memory, in bytes.</summary>
    public double Peak(int program) => Median(_runs[program].Select(run => run.PeakBytes));

    /// <summary>The median, over the rounds, of what two programs took in the same round.</summary>
    public double Compare(int program, int other, Func<ProcessRun, ProcessRun, double> compare) => Median(Compared(program, other, compare));

    /// <summary>The ratio of the times within a round, and the quarter and three quarters of the rounds.</summary>
    public (double Median, double Low, double High) TimeRatio(int program, int other)
    {
        var ratios = Compared(program, other, (left, right) => left.Nanoseconds / right.Nanoseconds).Order().ToList();
        return (Median(ratios), ratios[ratios.Count / 4], ratios[ratios.Count - 1 - (ratios.Count / 4)]);
    }

    internal static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private IEnumerable<double> Compared(int program, int other, Func<ProcessRun, ProcessRun, double> compare) => _runs[program].Zip(_runs[other], compare);
}
