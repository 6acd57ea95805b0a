using System;
using System.Collections.Generic;
using System.Linq;

namespace Manifests.Analyzers.Outlines;

/// <summary>How much of a type counts.</summary>
internal enum Depth
{
    /// <summary>What its attributes say.</summary>
    Attributes,

    /// <summary>The values of its members too.</summary>
    Data,

    /// <summary>All of it, what it runs included.</summary>
    Whole,
}

/// <summary>The files that decide what a class says: its own, and those of whatever it names that counts, and so on.</summary>
internal sealed class Reach
{
    // A class that leads to half of the project is not worth following: any edit may concern it.
    private const int Furthest = 100;

    private readonly TypesByName _types;
    private readonly Dictionary<TypeOutline, Depth> _reached = [];
    private readonly Queue<(TypeOutline Type, Depth Depth)> _next = new();
    private readonly List<FileOutline> _files = [];
    private bool _hasWhole;

    public Reach(TypesByName types) => _types = types;

    /// <summary>The files, in the order in which they were reached; null where it could be any.</summary>
    public IReadOnlyList<FileOutline>? From(string className)
    {
        Add(className, Depth.Attributes);
        AddAll(_types.SharedNames, Depth.Attributes);
        while (_next.Count > 0)
        {
            var (type, depth) = _next.Dequeue();
            if (type.IsOpen || _reached.Count > Furthest)
            {
                return null;
            }

            Follow(type, depth);
        }

        return _files;
    }

    private void Follow(TypeOutline type, Depth depth)
    {
        if (depth == Depth.Whole && !_hasWhole)
        {
            // What extends a type is called without being named.
            _hasWhole = true;
            AddAll(_types.SharedNames, depth);
            AddAll(_types.Extensions, depth);
        }

        AddAll(type.Names, depth);
        if (depth > Depth.Attributes)
        {
            AddAll(depth == Depth.Data ? type.MemberNames : type.AllNames, depth);
        }

        var around = depth == Depth.Data ? Depth.Attributes : depth;
        foreach (var nested in type.Nested)
        {
            Add(nested, around);
        }

        if (type.Outer is { } outer)
        {
            Add(outer.Name, around);
        }

        if (type.UsesPreset && depth == Depth.Attributes)
        {
            // A preset may ask for the data of the class that uses it: one step shows of which classes.
            foreach (var named in type.MemberNames.SelectMany(_types.Find))
            {
                AddFile(named.File);
            }
        }
    }

    private void AddAll(IEnumerable<string> names, Depth depth)
    {
        foreach (var name in names)
        {
            Add(name, depth);
        }
    }

    private void Add(string name, Depth depth)
    {
        foreach (var type in _types.Find(name))
        {
            Add(type, depth);
        }
    }

    private void Add(TypeOutline type, Depth depth)
    {
        var needed = (Depth)Math.Max((int)depth, (int)type.Depth);
        if (!_reached.TryGetValue(type, out var known) || known < needed)
        {
            _reached[type] = needed;
            _next.Enqueue((type, needed));
            AddFile(type.File);
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
