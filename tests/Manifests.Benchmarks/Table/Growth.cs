using System;
using System.Collections.Generic;
using System.Linq;

namespace Manifests.Benchmarks.Table;

/// <summary>How cost grows with size: the exponent k of cost = c · sizeᵏ, fitted by least squares to the logarithms.</summary>
internal static class Growth
{
    /// <summary>What counts as linear: the compiler's own growth and the spread of measuring included.</summary>
    public const double Linear = 1.1;

    public static double Exponent(IReadOnlyList<(double Size, double Cost)> points)
    {
        var logarithms = points.Select(point => (X: Math.Log(point.Size), Y: Math.Log(point.Cost))).ToList();
        var x = logarithms.Average(point => point.X);
        var y = logarithms.Average(point => point.Y);
        return logarithms.Sum(point => (point.X - x) * (point.Y - y)) / logarithms.Sum(point => (point.X - x) * (point.X - x));
    }
}
