using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Carrier;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Outlines;

/// <summary>One declaration of a type, as its syntax alone shows it: which names decide what its attributes say.</summary>
/// <remarks>Kept with its file. It knows names only, not what they lead to: that is for each compilation to say.</remarks>
internal sealed class TypeOutline
{
    private IReadOnlyList<string>? _memberNames;
    private IReadOnlyList<string>? _allNames;
    private LastReadings _readings = LastReadings.None;

    public TypeOutline(MemberDeclarationSyntax syntax, string name, string fullName, TypeOutline? outer, FileOutline file)
    {
        Syntax = syntax;
        Name = name;
        FullName = fullName;
        Outer = outer;
        File = file;
    }

    public MemberDeclarationSyntax Syntax { get; }

    public FileOutline File { get; }

    public string Name { get; }

    /// <summary>As <see cref="Reading.TypeNames.FullName"/> has it.</summary>
    public string FullName { get; }

    public TypeOutline? Outer { get; }

    public List<TypeOutline> Nested { get; } = [];

    /// <summary>The names in the arguments of its attributes, in its constants, among its base types and in the usings that give names to others.</summary>
    public IReadOnlyList<string> Names { get; set; } = [];

    /// <summary>Whether it has an attribute, or a member with one, by which it may make objects.</summary>
    public bool MayMakeObjects { get; set; }

    /// <summary>How much of it counts for what it makes: of a ConfigMap or a Secret its values, with typed members all.</summary>
    public Depth Depth { get; set; }

    /// <summary>Whether it has extension methods.</summary>
    public bool Extends { get; set; }

    /// <summary>Whether it takes attributes over from a preset, which may ask for its data.</summary>
    public bool UsesPreset { get; set; }

    /// <summary>Whether it is a kind of the user's own.</summary>
    public bool IsDefinition { get; set; }

    /// <summary>Whether any part of the project may decide what it says.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The names in the declarations of its properties and fields.</summary>
    public IReadOnlyList<string> MemberNames => _memberNames ??= SyntaxNames.InMembers(Syntax);

    /// <summary>All names in its declaration.</summary>
    public IReadOnlyList<string> AllNames => _allNames ??= [.. SyntaxNames.In(Syntax).Distinct(StringComparer.Ordinal)];

    /// <summary>The type, as a compilation with its file knows it.</summary>
    public ISymbol? SymbolIn(Compilation compilation, CancellationToken cancellation) =>
        compilation.GetSemanticModel(Syntax.SyntaxTree).GetDeclaredSymbol(Syntax, cancellation);

    /// <summary>What was last read of the class that this is a declaration of; null where that was of other content.</summary>
    public IReadOnlyList<DeclaredClass>? ReadingOf(Fingerprint content) => _readings.Find(content);

    public void Keep(Fingerprint content, IReadOnlyList<DeclaredClass> reading) => _readings = _readings.With(content, reading);

    // Two: the generator's compilation lacks what other generators add to the analyzer's.
    private sealed class LastReadings
    {
        public static readonly LastReadings None = new(default, null, default, null);

        private readonly (Fingerprint Content, IReadOnlyList<DeclaredClass>? Reading) _newer;
        private readonly (Fingerprint Content, IReadOnlyList<DeclaredClass>? Reading) _older;

        private LastReadings(Fingerprint newer, IReadOnlyList<DeclaredClass>? newerReading, Fingerprint older, IReadOnlyList<DeclaredClass>? olderReading)
        {
            _newer = (newer, newerReading);
            _older = (older, olderReading);
        }

        public IReadOnlyList<DeclaredClass>? Find(Fingerprint content) =>
            _newer.Content.Equals(content) && _newer.Reading is { } newer ? newer : _older.Content.Equals(content) ? _older.Reading : null;

        public LastReadings With(Fingerprint content, IReadOnlyList<DeclaredClass> reading) => new(content, reading, _newer.Content, _newer.Reading);
    }
}
