using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Evaluation;
using Manifests.Analyzers.Evaluation.Models;
using Manifests.Analyzers.Evaluation.Values;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Typed;

/// <summary>The typed members of one class, evaluated.</summary>
internal sealed class TypedReading
{
    private readonly List<TypedObject> _objects = [];
    private readonly List<TypedProblem> _problems = [];

    /// <summary>The objects, in the order of their members.</summary>
    public IEnumerable<TypedObject> Objects => _objects.Where(item => !item.Member.IsPatch);

    public IEnumerable<TypedObject> Patches => _objects.Where(item => item.Member.IsPatch);

    /// <summary>What could not be made an object, and why.</summary>
    public IReadOnlyList<TypedProblem> Problems => _problems;

    public static TypedReading Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var reading = new TypedReading();
        foreach (var member in TypedMembers.Of(type, withOrigins: true))
        {
            reading.Read(member, type, compilation, cancellation);
        }

        return reading;
    }

    private void Read(TypedMember member, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (member.Unfit is { } reason)
        {
            _problems.Add(new TypedProblem(member, null, reason));
            return;
        }

        var problems = new List<EvaluationProblem>();
        var evaluator = new Evaluator(compilation, type, problems, cancellation);
        var made = new List<TypedObject>();
        try
        {
            if (Evaluate(member, evaluator) is { } value)
            {
                ReadObjects(member, value, evaluator, made);
            }
        }
        catch (NotEvaluableException exception)
        {
            evaluator.Note(exception, member.Origin, member.Symbol.Name);
        }

        _problems.AddRange(problems.Select(problem => new TypedProblem(member, problem, "")));
        if (problems.Count == 0)
        {
            _objects.AddRange(made);
        }
    }

    private static Value? Evaluate(TypedMember member, Evaluator evaluator) => member.Symbol switch
    {
        IMethodSymbol method => evaluator.Run(method),
        IPropertySymbol { GetMethod: { } getter } when evaluator.HasBody(getter) => evaluator.Run(getter),
        var initialized => evaluator.Members.ReadInitialized(initialized, null),
    };

    private void ReadObjects(TypedMember member, Value value, Evaluator evaluator, List<TypedObject> made)
    {
        switch (value)
        {
            case ListValue list:
                foreach (var item in list.Items)
                {
                    ReadObject(member, item, item.Origin, evaluator, made);
                }

                break;
            case DictionaryValue dictionary:
                foreach (var entry in dictionary.Entries)
                {
                    ReadObject(member, entry.Value, entry.Value.Origin, evaluator, made);
                }

                break;
            default:
                ReadObject(member, value, member.Origin, evaluator, made);
                break;
        }
    }

    private void ReadObject(TypedMember member, Value value, Origin? origin, Evaluator evaluator, List<TypedObject> made)
    {
        if (value is UnknownValue)
        {
            return;
        }

        if (value is not ObjectValue { Type: { } type } thing)
        {
            _problems.Add(new TypedProblem(member, null, "its value is " + value.Describe()));
            return;
        }

        if (new NodeWriter(evaluator, member.IsPatch).Write(thing) is not MappingNode written)
        {
            return;
        }

        var root = new MappingNode(origin);
        var entity = ModelTypes.EntityOf(type);
        SetIdentity(root, written, "apiVersion", entity?.ApiVersion, origin);
        SetIdentity(root, written, "kind", entity?.Kind, origin);
        foreach (var entry in written.Where(entry => entry.Key is not ("apiVersion" or "kind")))
        {
            root.Set(entry.Key, entry.Value, entry.KeyOrigin);
        }

        if (root.FindText("apiVersion") is null or "" || root.FindText("kind") is null or "")
        {
            _problems.Add(new TypedProblem(member, null, "a " + type.Name + " has no [KubernetesEntity] and sets no ApiVersion and Kind"));
            return;
        }

        made.Add(new TypedObject(member, root));
    }

    private static void SetIdentity(MappingNode root, MappingNode written, string field, string? ofModel, Origin? origin)
    {
        if (written[field] is ScalarNode { Text.Length: > 0 } own)
        {
            root.Set(field, own);
        }
        else if (ofModel is not null)
        {
            root.Set(field, ScalarNode.String(ofModel, origin));
        }
    }
}
