using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Reading;

/// <summary>An object while it is put together from the attributes of its class.</summary>
internal sealed class ObjectDraft
{
    private readonly ObjectReader _reader;

    public ObjectDraft(ObjectReader reader, AttributeUse use, string name)
    {
        _reader = reader;
        Use = use;
        Name = name;
        Root = new MappingNode(use.Origin);
    }

    public AnnotatedType Type => _reader.Type;

    /// <summary>The attribute that makes the object.</summary>
    public AttributeUse Use { get; }

    public string Kind => Use.Shape.Object!.Kind;

    public string Name { get; }

    public Origin? Origin => Use.Origin;

    public MappingNode Root { get; }

    /// <summary>Whether the object is made; else it is only declared, since something else makes it.</summary>
    public bool IsMade { get; set; } = true;

    public ReadingContext Context => _reader.Context;

    /// <summary>The environment that the object is read for, or null where the project has none.</summary>
    public string? Environment => _reader.Environment;

    /// <summary>Whether what a <c>typeof</c> leads to is looked up.</summary>
    public bool FollowsReferences => _reader.FollowsReferences;

    public CancellationToken Cancellation => _reader.Cancellation;

    /// <summary>The attributes among some that are meant for this object.</summary>
    public IEnumerable<AttributeUse> Mine(IEnumerable<AttributeUse> uses) => uses.Where(use => use.IsFor(Kind, Name));

    /// <summary>What a <c>typeof</c> in one of the attributes leads to.</summary>
    public IReadOnlyList<ObjectFacts> FactsOf(INamedTypeSymbol type) => _reader.FactsOf(type);
}
