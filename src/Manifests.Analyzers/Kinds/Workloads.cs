using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;

namespace Manifests.Analyzers.Kinds;

/// <summary>Which of a class's objects is the app that the others serve.</summary>
internal static class Workloads
{
    // What runs for good comes before what ends.
    private static readonly string[] ByRank = ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Pod", "Job", "CronJob"];

    public static bool AreOn(AnnotatedType type) => Main(type) is not null;

    /// <summary>The attribute of the main workload of a class, or null where it has none.</summary>
    public static AttributeUse? Main(AnnotatedType type) => Main(type.Objects, use => use.Shape.Object!.Kind, type.NameOf);

    /// <summary>The main workload among the objects of a class, or null where it has none.</summary>
    public static ObjectFacts? Main(IEnumerable<ObjectFacts> objects) => Main(objects, facts => facts.Kind, facts => facts.Name);

    // By name where kinds are equal, and not by order: the index, by which other projects know a class, has none.
    private static T? Main<T>(IEnumerable<T> objects, Func<T, string> kind, Func<T, string> name)
        where T : class => objects.Where(candidate => Array.IndexOf(ByRank, kind(candidate)) >= 0)
            .OrderBy(candidate => Array.IndexOf(ByRank, kind(candidate))).ThenBy(name, StringComparer.Ordinal).FirstOrDefault();
}
