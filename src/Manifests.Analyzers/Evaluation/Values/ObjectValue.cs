using System.Collections.Generic;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Values;

/// <summary>What was given to one member of an object.</summary>
/// <param name="Value">The value.</param>
/// <param name="NameOrigin">Where the member was named.</param>
internal sealed record Assigned(Value Value, Origin? NameOrigin);

/// <summary>An object of a model, a record, a tuple or an anonymous type, as the values of its members.</summary>
internal sealed class ObjectValue : Value
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, Assigned> _members = [];

    public ObjectValue(INamedTypeSymbol? type, Origin? origin)
        : base(origin) => Type = type;

    /// <summary>The type; null for pairs of a dictionary.</summary>
    public INamedTypeSymbol? Type { get; }

    /// <summary>The members that have been given something, in that order.</summary>
    public IEnumerable<string> Names => _order;

    public Assigned? Find(string member) => _members.TryGetValue(member, out var assigned) ? assigned : null;

    public void Set(string member, Value value, Origin? nameOrigin)
    {
        if (!_members.ContainsKey(member))
        {
            _order.Add(member);
        }

        _members[member] = new Assigned(value, nameOrigin);
    }

    /// <summary>The copy that <c>with</c> begins with.</summary>
    public ObjectValue Copy(Origin? origin)
    {
        var copy = new ObjectValue(Type, origin);
        foreach (var name in _order)
        {
            copy.Set(name, _members[name].Value, _members[name].NameOrigin);
        }

        return copy;
    }

    public override string Describe() => Type is null ? "a pair" : "a " + Type.Name;
}
