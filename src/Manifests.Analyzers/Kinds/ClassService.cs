using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;

namespace Manifests.Analyzers.Kinds;

/// <summary>Which of a class's Services others mean, and which of its ports.</summary>
internal static class ClassService
{
    /// <summary>The Service named as the workload of the class, else the first by name; null where the class has none.</summary>
    public static ObjectFacts? Of(IReadOnlyList<ObjectFacts> objects)
    {
        var main = Workloads.Main(objects)?.Name;
        return objects.Where(facts => facts.Kind == "Service").OrderBy(facts => facts.Name != main).ThenBy(facts => facts.Name, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>The port of a Service by its number or name; its first where none is asked for; null where it has no such port.</summary>
    public static PortFacts? Port(ObjectFacts service, string? asked) =>
        service.Ports.FirstOrDefault(port => asked is null || port.Number == asked || port.Name == asked);
}
