using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes;

/// <summary>A class while attributes are put on it, and what they make of it for one another.</summary>
internal sealed class HostClass
{
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);

    public HostClass(ClassText text, string path, string? defaultNamespace)
    {
        Text = text;
        Path = path;
        DefaultNamespace = defaultNamespace;
    }

    public ClassText Text { get; }

    /// <summary>The class's name with those of the classes around it, as <c>typeof</c> takes it.</summary>
    public string Path { get; }

    /// <summary>The namespace of objects that say none.</summary>
    public string? DefaultNamespace { get; }

    /// <summary>Whether the class says which namespace it is in.</summary>
    public bool IsPlaced { get; set; }

    /// <summary>The class of the workload that it is nested in, or null.</summary>
    public HostClass? Outer { get; init; }

    /// <summary>The workload whose class it is, or null.</summary>
    public SourceObject? Workload { get; set; }

    /// <summary>The name of the account that the class makes, or null.</summary>
    public string? ServiceAccount { get; set; }

    /// <summary>The role that the class makes, by kind and name, or null.</summary>
    public (string Kind, string Name)? Role { get; set; }

    /// <summary>The labels by which everything on the class selects its pods.</summary>
    public MappingNode SelectorLabels { get; set; } = new();

    public bool IsEmpty => _kinds.Count == 0;

    /// <summary>The name of an object whose attribute gives none.</summary>
    public string DefaultName => TypeNames.KebabCase(Text.Name);

    public bool Has(string kind) => _kinds.Contains(kind);

    public void Add(string kind, IEnumerable<AttributeText> attributes)
    {
        _kinds.Add(kind);
        Text.Attributes.AddRange(attributes);
    }
}
