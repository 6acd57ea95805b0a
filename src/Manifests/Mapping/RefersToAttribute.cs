using System;

namespace Manifests.Mapping;

/// <summary>Says what the class of a <c>typeof</c> must declare: an object of one of some kinds, or, where none is named, a workload.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RefersToAttribute : Attribute
{
    public RefersToAttribute(string relation, params string[] kinds)
    {
        Relation = relation;
        Kinds = kinds;
    }

    /// <summary>What the class with the attribute does to the other, as messages say it: <c>leads to</c>.</summary>
    public string Relation { get; }

    /// <summary>The kinds, of which the first that the class declares is meant.</summary>
    public string[] Kinds { get; }

    /// <summary>The field that the object's name is written to, where nothing else depends on it.</summary>
    public string? Path { get; set; }
}
