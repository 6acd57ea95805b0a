using System;
using System.Collections.Generic;
using System.Linq;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Finds the families of one sort.</summary>
internal static class Families
{
    public static IEnumerable<TFamily> All<TFamily>() => typeof(Families).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(TFamily).IsAssignableFrom(type))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => (TFamily)Activator.CreateInstance(type)!);
}
