using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Calls;
using Manifests.Analyzers.Evaluation.Values;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Reading and writing properties and fields.</summary>
internal sealed class MemberAccess
{
    private readonly Evaluator _evaluator;
    private readonly Dictionary<(ISymbol Member, Origin? Site), Value> _statics = [];

    public MemberAccess(Evaluator evaluator) => _evaluator = evaluator;

    /// <summary>What a property or field has.</summary>
    /// <param name="member">The property or field.</param>
    /// <param name="instance">Whose; null for a static one.</param>
    /// <param name="arguments">What stands in the brackets of an indexer.</param>
    /// <param name="at">The reference.</param>
    /// <param name="frame">Where it stands.</param>
    public Value Read(ISymbol member, Value? instance, IReadOnlyList<Value> arguments, IOperation at, Frame frame) => instance switch
    {
        UnknownValue => throw NotEvaluableException.Said(),
        null when member.IsStatic => ReadStatic(member, at, frame),
        ObjectValue thing when arguments.Count == 0 => ReadOf(thing, member, at, frame),
        ScalarValue { Content: null } when !IsOfNullable(member) => throw _evaluator.Fail(at, Reasons.Null),
        _ => ReadKnown(member, instance, arguments, at, frame),
    };

    /// <summary>Gives a property or field of an object its value.</summary>
    public void Write(ISymbol member, Value instance, Value value, IOperation at, Frame frame)
    {
        if (instance is UnknownValue)
        {
            throw NotEvaluableException.Said();
        }

        if (instance is not ObjectValue thing)
        {
            throw _evaluator.Fail(at, instance is ScalarValue { Content: null } ? Reasons.Null : "this member of " + instance.Describe() + " cannot be set");
        }

        if (Find(thing.Type, member) is IPropertySymbol { SetMethod: { } setter } && _evaluator.Bodies.Of(setter, _evaluator.Cancellation) is { } body && !IsAuto(body))
        {
            _evaluator.Calls.Call(setter, instance, [value], at, frame);
            return;
        }

        thing.Set(member.Name, value, _evaluator.OriginOf(at));
    }

    private Value ReadStatic(ISymbol member, IOperation at, Frame frame)
    {
        if (member is IPropertySymbol { GetMethod: { } getter } && _evaluator.Bodies.Of(getter, _evaluator.Cancellation) is { } body && !IsAuto(body))
        {
            return _evaluator.Calls.Call(getter, null, [], at, frame);
        }

        if (member.Locations.All(location => !location.IsInSource))
        {
            return FrameworkTable.Find(member, null) is { } known
                ? known(new CallSite(_evaluator, member, null, [], at, frame))
                : throw _evaluator.Fail(at, FrameworkTable.IsUnstable(member) ? Reasons.Unstable(member) : Reasons.NoSource(member));
        }

        return member is IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod: not null }
            ? throw _evaluator.Fail(at, Reasons.Mutable(member))
            : ReadInitialized(member, at);
    }

    /// <summary>The value that a static field or property begins with.</summary>
    public Value ReadInitialized(ISymbol member, IOperation? at)
    {
        var key = (member, at is null ? null : _evaluator.OriginOf(at));
        if (!_statics.TryGetValue(key, out var value))
        {
            value = Initial(member, at);
            _statics[key] = value;
        }

        return value;
    }

    private Value Initial(ISymbol member, IOperation? at)
    {
        if (_evaluator.Bodies.Initializer(member, _evaluator.Cancellation) is not ISymbolInitializerOperation initializer)
        {
            return member.ContainingType.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared)
                ? throw new NotEvaluableException("'" + member.Name + "' is set by a static constructor; give it an initialiser")
                : Defaults.Of(member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type, null);
        }

        _evaluator.Budget.EnterCall();
        try
        {
            var frame = Frame.OfCall(null);
            Invoker.DeclareTypes(member.ContainingType, frame, null);
            return at is null ? _evaluator.Evaluate(initializer.Value, frame) : _evaluator.At(at, () => _evaluator.Evaluate(initializer.Value, frame));
        }
        finally
        {
            _evaluator.Budget.LeaveCall();
        }
    }

    private Value ReadOf(ObjectValue thing, ISymbol member, IOperation at, Frame frame)
    {
        var isOfBase = at is IMemberReferenceOperation { Instance.Syntax: BaseExpressionSyntax };
        var own = isOfBase ? member : Find(thing.Type, member);
        if (own is IPropertySymbol { GetMethod: { } getter } && _evaluator.Bodies.Of(getter, _evaluator.Cancellation) is { } body && !IsAuto(body))
        {
            return _evaluator.Calls.Call(getter, thing, [], at, frame, isVirtual: !isOfBase);
        }

        if (thing.Find(Name(member)) is { } assigned)
        {
            return assigned.Value is UnknownValue ? throw NotEvaluableException.Said() : assigned.Value;
        }

        return own switch
        {
            IPropertySymbol { SetMethod: null } property when property.Locations.All(location => !location.IsInSource) => throw _evaluator.Fail(at, Reasons.NoSource(property)),
            IPropertySymbol property => Defaults.Of(frame.Resolve(property.Type), _evaluator.OriginOf(at)),
            IFieldSymbol field => Defaults.Of(frame.Resolve(field.Type), _evaluator.OriginOf(at)),
            _ => throw _evaluator.Fail(at, "'" + member.Name + "' is not known"),
        };
    }

    private Value ReadKnown(ISymbol member, Value? instance, IReadOnlyList<Value> arguments, IOperation at, Frame frame) =>
        FrameworkTable.Find(member, instance) is { } known
            ? known(new CallSite(_evaluator, member, instance, arguments, at, frame))
            : throw _evaluator.Fail(at, Reasons.NoSource(member));

    // The elements of tuples have a name of their own and one by their place.
    private static string Name(ISymbol member) => member is IFieldSymbol { CorrespondingTupleField: { } element } ? element.Name : member.Name;

    private static bool IsOfNullable(ISymbol member) => member.ContainingType?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    // The member that an object of a type has, where another was named: of an interface, or one that is overridden.
    internal static ISymbol Find(INamedTypeSymbol? type, ISymbol member)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(member.Name).FirstOrDefault(candidate => candidate.Kind == member.Kind && !candidate.IsStatic) is { } own)
            {
                return own;
            }
        }

        return member;
    }

    /// <summary>Whether an accessor has no code of its own.</summary>
    public static bool IsAuto(IOperation body) => body is IMethodBodyOperation { BlockBody: null, ExpressionBody: null };
}
