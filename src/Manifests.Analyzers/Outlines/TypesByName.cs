using System;
using System.Collections.Generic;
using Manifests.Core.Collections;

namespace Manifests.Analyzers.Outlines;

/// <summary>The types of a project by their names, whatever their namespaces.</summary>
internal sealed class TypesByName
{
    private static readonly IReadOnlyList<TypeOutline> None = [];

    private readonly Dictionary<string, List<TypeOutline>> _types = new(StringComparer.Ordinal);

    /// <summary>The names in what holds for classes of any file.</summary>
    public List<string> SharedNames { get; } = [];

    /// <summary>The names of the types that extend others.</summary>
    public HashSet<string> Extensions { get; } = [];

    public void Add(FileOutline file)
    {
        SharedNames.AddRange(file.SharedNames);
        foreach (var type in file.Types)
        {
            _types.AddTo(type.Name, type);
            if (type.Extends)
            {
                Extensions.Add(type.Name);
            }
        }
    }

    public IReadOnlyList<TypeOutline> Find(string name) => _types.TryGetValue(name, out var types) ? types : None;
}
