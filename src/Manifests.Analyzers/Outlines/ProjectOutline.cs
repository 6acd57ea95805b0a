using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Manifests.Core.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Analyzers.Outlines;

/// <summary>The declarations of a compilation by name, and what the content of each class with attributes hangs on.</summary>
/// <remarks>
/// It asks the compiler nothing, so an edit costs a look at each file's outline. A name leads to every declaration of that name, whatever
/// the namespace: what is too much only means that a class is read again without need.
/// </remarks>
internal sealed class ProjectOutline
{
    private static readonly ConditionalWeakTable<Compilation, ProjectOutline> OfCompilations = new();

    private readonly TypesByName _types = new();
    private readonly Dictionary<string, List<TypeOutline>> _classes = new(StringComparer.Ordinal);
    private readonly Fingerprint _shared;
    private readonly Fingerprint _everything;
    private readonly bool _isOpen;

    private ProjectOutline(Compilation compilation, CancellationToken cancellation)
    {
        var files = compilation.SyntaxTrees.Select(tree => FileOutline.Of(tree, cancellation)).Where(file => !file.IsOurs).ToList();
        _isOpen = files.Any(file => file.HasGlobalAlias);
        _shared = WithNamespaces(WithSettings(default, compilation), files);
        _everything = _shared;
        foreach (var file in files)
        {
            _everything = _everything.With(file.Id);
            _shared = file.SharedBy(_shared);
            _types.Add(file);
            foreach (var type in file.Types.Where(MayMakeObjects))
            {
                _classes.AddTo(type.FullName, type);
            }
        }
    }

    /// <summary>The classes that may make objects: the declarations of each, by their full names.</summary>
    public IEnumerable<IReadOnlyList<TypeOutline>> Classes => _classes.Values;

    /// <summary>The declarations that may be kinds of the user's own.</summary>
    public IEnumerable<TypeOutline> Definitions => _classes.Values.SelectMany(types => types).Where(type => type.IsDefinition || _isOpen || type.File.HasAlias);

    public static ProjectOutline Of(Compilation compilation, CancellationToken cancellation) =>
        OfCompilations.TryGetValue(compilation, out var outline) ? outline : OfCompilations.GetValue(compilation, key => new ProjectOutline(key, cancellation));

    /// <summary>What all that a class says hangs on: while it is the same, so are the class's objects.</summary>
    public Fingerprint ContentOf(IReadOnlyList<TypeOutline> declarations)
    {
        if (_isOpen)
        {
            return _everything;
        }

        return new Reach(_types).From(declarations[0].Name) is { } files ? files.Aggregate(_shared, (all, file) => all.With(file.Id)) : _everything;
    }

    // With an alias for all files, any attribute may be one of ours.
    private bool MayMakeObjects(TypeOutline type) => type.MayMakeObjects || (_isOpen && type.Syntax.AttributeLists.Count > 0);

    private static Fingerprint WithSettings(Fingerprint fingerprint, Compilation compilation)
    {
        // Of the options only what decides whether a constant has a value.
        fingerprint = fingerprint.With(compilation.AssemblyName ?? "").With(((CSharpCompilationOptions)compilation.Options).CheckOverflow ? 1 : 0);
        return compilation.ExternalReferences.Aggregate(fingerprint, (all, reference) => all.With(Identities.Of(reference)));
    }

    // Names in attributes may begin with a namespace. Which file has it does not matter, so a new file of a known one changes nothing.
    private static Fingerprint WithNamespaces(Fingerprint fingerprint, List<FileOutline> files)
    {
        var known = new HashSet<string>(files.SelectMany(file => file.Namespaces), StringComparer.Ordinal);
        return fingerprint.With(known.Aggregate(default(Fingerprint), (all, name) => all.Beside(default(Fingerprint).With(name))));
    }
}
