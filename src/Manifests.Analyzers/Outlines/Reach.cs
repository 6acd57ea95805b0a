using System.Collections.Generic;
using System.Linq;

namespace Manifests.Analyzers.Outlines;

/// <summary>The files that decide what a class says: its own, and those of whatever its attributes name, and so on.</summary>
internal sealed class Reach
{
    // A class that leads to half of the project is not worth following: any edit may concern it.
    private const int Furthest = 100;

    private readonly IReadOnlyDictionary<string, List<TypeOutline>> _byName;
    private readonly List<TypeOutline> _types = [];
    private readonly List<FileOutline> _files = [];
    private readonly HashSet<string> _withData = [];

    public Reach(IReadOnlyDictionary<string, List<TypeOutline>> byName) => _byName = byName;

    public void Add(string name)
    {
        if (_byName.TryGetValue(name, out var types))
        {
            foreach (var type in types)
            {
                Add(type);
            }
        }
    }

    /// <summary>The files, in the order in which they were reached; null where it could be any.</summary>
    public IReadOnlyList<FileOutline>? Follow()
    {
        for (var i = 0; i < _types.Count; i++)
        {
            if (_types[i].IsOpen || i == Furthest)
            {
                return null;
            }

            Follow(_types[i]);
        }

        return _files;
    }

    private void Follow(TypeOutline type)
    {
        foreach (var name in type.Names)
        {
            Add(name);
        }

        foreach (var nested in type.Nested)
        {
            Add(nested);
        }

        if (type.Outer is { } outer)
        {
            Add(outer.Name);
        }

        if (type.HasData || _withData.Contains(type.Name))
        {
            AddData(type);
        }
        else if (type.UsesPreset)
        {
            // A preset may ask for the data of the class that uses it: one step shows of which classes.
            foreach (var name in type.MemberNames)
            {
                AddFilesOf(name);
            }
        }
    }

    private void AddData(TypeOutline type)
    {
        foreach (var name in type.MemberNames.Concat(type.Names))
        {
            if (_withData.Add(name) && _byName.TryGetValue(name, out var types))
            {
                // Also where it was reached before, for its attributes only.
                _types.AddRange(types);
                AddFilesOf(name);
            }
        }
    }

    private void Add(TypeOutline type)
    {
        if (!_types.Contains(type))
        {
            _types.Add(type);
            AddFile(type.File);
        }
    }

    private void AddFilesOf(string name)
    {
        if (_byName.TryGetValue(name, out var types))
        {
            foreach (var type in types)
            {
                AddFile(type.File);
            }
        }
    }

    private void AddFile(FileOutline file)
    {
        if (!_files.Contains(file))
        {
            _files.Add(file);
        }
    }
}
