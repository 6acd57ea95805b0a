using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Outlines;

/// <summary>What a file declares, as its syntax alone shows it: found once, however often other files are edited.</summary>
internal sealed class FileOutline
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileOutline> OfTrees = new();

    /// <summary>The file as it is: another number after an edit.</summary>
    public long Id { get; } = Identities.Next();

    /// <summary>The types, the nested ones too.</summary>
    public List<TypeOutline> Types { get; } = [];

    /// <summary>The namespaces, by their full names.</summary>
    public HashSet<string> Namespaces { get; } = [];

    /// <summary>Whether it is written by our own generator: it says nothing that was not said before.</summary>
    public bool IsOurs { get; set; }

    /// <summary>Whether a <c>using</c> gives an attribute of ours another name.</summary>
    public bool HasAlias { get; set; }

    /// <summary>Whether it does so for all files.</summary>
    public bool HasGlobalAlias { get; set; }

    /// <summary>What holds for the whole project: <c>global using</c>s, and types that are named as attributes of ours are.</summary>
    public Fingerprint Shared { get; set; }

    /// <summary>Whether anything in it may hold for classes of any file: attributes of the assembly, kinds of the user's own.</summary>
    public bool ConcernsAll { get; set; }

    /// <summary>The names in what holds for classes of any file.</summary>
    public List<string> SharedNames { get; } = [];

    /// <summary>What holds for the whole project, with what this file adds to it: most files add nothing.</summary>
    public Fingerprint SharedBy(Fingerprint others)
    {
        var shared = Shared.Equals(default) ? others : others.With(Shared);
        return ConcernsAll ? shared.With(Id) : shared;
    }

    public static FileOutline Of(SyntaxTree tree, CancellationToken cancellation) =>
        OfTrees.TryGetValue(tree, out var outline) ? outline : OfTrees.GetValue(tree, key => new FileOutlineReader(key).Read(cancellation));
}
