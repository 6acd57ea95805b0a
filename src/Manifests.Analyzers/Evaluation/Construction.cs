using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Calls;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>What a constructor makes.</summary>
internal static class Construction
{
    /// <summary>Under which name an object keeps what its class's own constructor was given.</summary>
    public static string Captured(IParameterSymbol parameter) => "<" + parameter.Name + ">";

    public static Value New(INamedTypeSymbol type, IMethodSymbol? constructor, IReadOnlyList<Value> arguments, IOperation at, Frame frame, Evaluator evaluator)
    {
        if (constructor is not null && FrameworkTable.Find(constructor, null) is { } known)
        {
            return known(new CallSite(evaluator, constructor, null, arguments, at, frame));
        }

        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            throw evaluator.Fail(at, "objects of '" + type.Name + "' are not evaluated");
        }

        if (arguments.Count == 0 && (Collections.IsList(type) || Collections.IsDictionary(type)))
        {
            return Collections.IsDictionary(type) ? new DictionaryValue(evaluator.OriginOf(at)) : new ListValue([], evaluator.OriginOf(at), Collections.IsSet(type));
        }

        var thing = new ObjectValue(type, evaluator.OriginOf(at));
        if (!type.Locations.Any(location => location.IsInSource))
        {
            AssignByName(thing, constructor, arguments, at, evaluator);
            return thing;
        }

        evaluator.Budget.EnterCall();
        try
        {
            evaluator.At(at, () =>
            {
                Run(thing, type, constructor, arguments, at, frame, evaluator);
                return thing;
            });
        }
        finally
        {
            evaluator.Budget.LeaveCall();
        }

        return thing;
    }

    // Of a model there is no source: what its constructors are given goes to the properties of the same names.
    private static void AssignByName(ObjectValue thing, IMethodSymbol? constructor, IReadOnlyList<Value> arguments, IOperation at, Evaluator evaluator)
    {
        var type = thing.Type!;
        if (TypeKeys.IsIn(type, "System") || TypeKeys.IsIn(type, "Microsoft"))
        {
            throw evaluator.Fail(at, Reasons.NoSource(type));
        }

        for (var i = 0; constructor is not null && i < arguments.Count; i++)
        {
            var parameter = constructor.Parameters[i];
            var property = Properties(type).FirstOrDefault(candidate => string.Equals(candidate.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))
                ?? throw evaluator.Fail(at, "what the constructor does with '" + parameter.Name + "' is not known; use an object initialiser");
            if (arguments[i] is not ScalarValue { Content: null })
            {
                thing.Set(property.Name, arguments[i], arguments[i].Origin);
            }
        }
    }

    private static void Run(ObjectValue thing, INamedTypeSymbol type, IMethodSymbol? constructor, IReadOnlyList<Value> arguments, IOperation at, Frame caller, Evaluator evaluator)
    {
        var frame = Frame.OfCall(thing);
        Invoker.DeclareTypes(type, frame, caller);
        var definition = constructor?.OriginalDefinition;
        for (var i = 0; definition is not null && i < definition.Parameters.Length && i < arguments.Count; i++)
        {
            frame.Declare(definition.Parameters[i], arguments[i]);
        }

        var body = definition is null ? null : evaluator.Bodies.Of(definition, evaluator.Cancellation) as IConstructorBodyOperation;
        var chained = (body?.Initializer as IInvocationOperation ?? (body?.Initializer as IExpressionStatementOperation)?.Operation) as IInvocationOperation;
        if (body is null && definition is not null)
        {
            Capture(thing, type, definition, arguments);
        }

        // 'this(…)' leaves the initialisers to the other constructor.
        if (chained is { TargetMethod: var other } && SymbolEqualityComparer.Default.Equals(other.ContainingType.OriginalDefinition, type.OriginalDefinition))
        {
            Run(thing, type, other, evaluator.Calls.Arguments(chained.Arguments, frame), at, frame, evaluator);
        }
        else
        {
            Initialize(thing, type, frame, evaluator);
            if (type.BaseType is { SpecialType: SpecialType.None } parent && parent.Locations.Any(location => location.IsInSource))
            {
                var parentArguments = chained is null ? [] : evaluator.Calls.Arguments(chained.Arguments, frame);
                Run(thing, parent, chained?.TargetMethod ?? parent.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.Length == 0), parentArguments, at, frame, evaluator);
            }
        }

        if ((body?.BlockBody ?? body?.ExpressionBody) is { } statements)
        {
            evaluator.Execute(statements, frame);
        }
    }

    // A record's parameters are its properties; another class's may be used by all its members.
    private static void Capture(ObjectValue thing, INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<Value> arguments)
    {
        for (var i = 0; i < constructor.Parameters.Length && i < arguments.Count; i++)
        {
            var parameter = constructor.Parameters[i];
            thing.Set(Captured(parameter), arguments[i], null);
            if (type.IsRecord && type.GetMembers(parameter.Name).OfType<IPropertySymbol>().Any())
            {
                thing.Set(parameter.Name, arguments[i], arguments[i].Origin);
            }
        }
    }

    private static void Initialize(ObjectValue thing, INamedTypeSymbol type, Frame frame, Evaluator evaluator)
    {
        foreach (var member in type.GetMembers().Where(member => member is { IsStatic: false, IsImplicitlyDeclared: false } and (IFieldSymbol or IPropertySymbol)))
        {
            if (evaluator.Bodies.Initializer(member, evaluator.Cancellation) is ISymbolInitializerOperation initializer)
            {
                thing.Set(member.Name, evaluator.EvaluateOrNote(initializer.Value, frame), evaluator.OriginOf(initializer));
            }
        }
    }

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                yield return property;
            }
        }
    }
}
