using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Models;

/// <summary>From what an initialiser came to, to the tree of a Kubernetes object: what KubernetesClient would write for it.</summary>
/// <remarks>In a patch only what was set counts, and a null that was written stands, since it takes a field away.</remarks>
internal sealed class NodeWriter
{
    private readonly Evaluator _evaluator;
    private readonly bool _isPatch;

    public NodeWriter(Evaluator evaluator, bool isPatch)
    {
        _evaluator = evaluator;
        _isPatch = isPatch;
    }

    /// <summary>The tree of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="declared">What it was declared as; null where nothing says that.</param>
    public Node Write(Value value, ITypeSymbol? declared = null)
    {
        _evaluator.Budget.Enter();
        try
        {
            return value switch
            {
                ScalarValue scalar => Scalars.Write(scalar),
                ListValue list when IsBytes(list, declared) => ScalarNode.String(System.Convert.ToBase64String(Bytes.Of(list)), list.Origin),
                ListValue list => WriteList(list, declared),
                DictionaryValue dictionary => WriteDictionary(dictionary, declared),
                ObjectValue thing => WriteObject(thing),
                UnknownValue => throw NotEvaluableException.Said(),
                _ => throw new NotEvaluableException(value.Describe() + " cannot be part of a Kubernetes object"),
            };
        }
        finally
        {
            _evaluator.Budget.Leave();
        }
    }

    // Bytes are text in base64, whether they are declared as such or only are such.
    private static bool IsBytes(ListValue list, ITypeSymbol? declared) =>
        declared is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } || (list.Items.Count > 0 && list.Items.All(item => item is ScalarValue { Content: byte }));

    private SequenceNode WriteList(ListValue list, ITypeSymbol? declared)
    {
        var itemType = declared is null ? null : Collections.ItemType(declared);
        var sequence = new SequenceNode(list.Origin);
        foreach (var item in list.Items)
        {
            sequence.Add(Write(item, itemType));
        }

        return sequence;
    }

    // Keys are the user's and keep their order.
    private MappingNode WriteDictionary(DictionaryValue dictionary, ITypeSymbol? declared)
    {
        var valueType = (declared as INamedTypeSymbol)?.TypeArguments is [_, var type] ? type : null;
        var mapping = new MappingNode(dictionary.Origin);
        foreach (var entry in dictionary.Entries)
        {
            mapping.Set(Texts.Formatted(Scalars.Write(entry.Key).Text, null), Write(entry.Value, valueType), entry.Key.Origin);
        }

        return mapping;
    }

    private MappingNode WriteObject(ObjectValue thing)
    {
        var mapping = new MappingNode(thing.Origin);
        if (thing.Type is null)
        {
            throw new NotEvaluableException("a pair of key and value cannot be part of a Kubernetes object");
        }

        foreach (var member in JsonMembers.Of(thing.Type).Where(member => member.Ignored != JsonIgnore.Always))
        {
            if (ValueOf(thing, member) is { } value && !IsLeftOut(value, member))
            {
                Write(value, member, thing, mapping);
            }
        }

        CustomaryOrder.SortFields(mapping);
        return mapping;
    }

    private void Write(Value value, JsonMember member, ObjectValue thing, MappingNode mapping)
    {
        if (member.HasConverter || (value is ObjectValue { Type: { } type } && JsonMembers.HasConverter(type)))
        {
            throw new NotEvaluableException("how '" + member.Symbol.Name + "' is written is decided by a converter, which only runs with the app");
        }

        if (member.IsExtension && Write(value) is MappingNode entries)
        {
            foreach (var entry in entries)
            {
                mapping.Set(entry.Key, entry.Value, entry.KeyOrigin);
            }

            return;
        }

        mapping.Set(member.Name, Write(value, member.Type), thing.Find(member.Symbol.Name)?.NameOrigin);
    }

    private Value? ValueOf(ObjectValue thing, JsonMember member)
    {
        if (thing.Find(member.Symbol.Name) is { } assigned)
        {
            return assigned.Value;
        }

        if (member.Symbol is IPropertySymbol { GetMethod: { } getter } && _evaluator.HasBody(getter))
        {
            return _evaluator.Run(getter, thing);
        }

        return _isPatch ? null : Defaults.Of(member.Type, thing.Origin);
    }

    private bool IsLeftOut(Value value, JsonMember member) => value switch
    {
        ScalarValue { Content: null } => !_isPatch && member.Ignored is not JsonIgnore.Never,
        ScalarValue scalar => member.Ignored == JsonIgnore.WhenDefault && Defaults.Of(member.Type, null) is ScalarValue unset && Equals(unset.Content, scalar.Content),
        _ => false,
    };
}
