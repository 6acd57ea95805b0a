using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Calls;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Calls of methods: those with source in the compilation are followed, those of the framework that are known are computed.</summary>
internal sealed class Invoker
{
    private const string Async = "an async method only ends when the code runs; make it synchronous";

    private readonly Evaluator _evaluator;

    public Invoker(Evaluator evaluator) => _evaluator = evaluator;

    /// <summary>The arguments of a call, by the place of their parameters.</summary>
    public IReadOnlyList<Value> Arguments(IEnumerable<IArgumentOperation> arguments, Frame frame)
    {
        var values = new SortedDictionary<int, Value>();
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { RefKind: RefKind.None or RefKind.In } parameter)
            {
                throw _evaluator.Fail(argument, "'ref' and 'out' arguments are not evaluated; return the value instead");
            }

            values[parameter.Ordinal] = _evaluator.Evaluate(argument.Value, frame);
        }

        return [.. values.Values];
    }

    /// <summary>Calls a method.</summary>
    /// <param name="method">The method, as the compiler bound it.</param>
    /// <param name="instance">What it is called on; null for a static one.</param>
    /// <param name="arguments">One value for each parameter.</param>
    /// <param name="at">The call.</param>
    /// <param name="caller">Where the call stands.</param>
    /// <param name="isVirtual">Whether an override of the method counts; not so for <c>base.Method()</c>.</param>
    public Value Call(IMethodSymbol method, Value? instance, IReadOnlyList<Value> arguments, IOperation at, Frame caller, bool isVirtual = true)
    {
        if (instance is UnknownValue)
        {
            throw NotEvaluableException.Said();
        }

        if (instance is FunctionValue function && method.MethodKind == MethodKind.DelegateInvoke)
        {
            return Call(function, arguments, at);
        }

        var target = isVirtual ? Implementation(method, instance) : method;
        if (_evaluator.Bodies.Of(target, _evaluator.Cancellation) is { } body)
        {
            return Run(target, body, instance, arguments, at, caller);
        }

        if (FrameworkTable.Find(method, instance) is { } known)
        {
            return known(new CallSite(_evaluator, method, instance, arguments, at, caller));
        }

        throw _evaluator.Fail(at, instance is ScalarValue { Content: null } ? Reasons.Null : FrameworkTable.IsUnstable(method) ? Reasons.Unstable(method) : Reasons.NoSource(method));
    }

    /// <summary>Calls a lambda, a local function or a method that was passed on.</summary>
    public Value Call(FunctionValue function, IReadOnlyList<Value> arguments, IOperation at)
    {
        if (function.Body is not { } body)
        {
            return Call(function.Method, function.Receiver, arguments, at, function.Outer ?? Frame.OfCall(function.Receiver));
        }

        var frame = Frame.OfLambda(function.Outer);
        Declare(function.Method, arguments, frame, function.Outer);
        return Run(function.Method, body, frame, at);
    }

    /// <summary>Runs a method without arguments that no expression calls.</summary>
    public Value Run(IMethodSymbol method, Value? instance)
    {
        if (method.IsAsync || _evaluator.Bodies.Of(method, _evaluator.Cancellation) is not { } body)
        {
            throw new NotEvaluableException(method.IsAsync ? Async : Reasons.NoSource(method));
        }

        var frame = Frame.OfCall(instance);
        Declare(method, [], frame, null);
        return Run(method, body, frame, body);
    }

    private Value Run(IMethodSymbol method, IOperation body, Value? instance, IReadOnlyList<Value> arguments, IOperation at, Frame caller)
    {
        if (method.IsAsync)
        {
            throw _evaluator.Fail(at, Async);
        }

        var frame = Frame.OfCall(instance);
        Declare(method, arguments, frame, caller);
        return _evaluator.At(at, () => Run(method, body, frame, at));
    }

    private Value Run(IMethodSymbol method, IOperation body, Frame frame, IOperation at)
    {
        _evaluator.Budget.EnterCall();
        try
        {
            _evaluator.Execute(Block(body), frame);
        }
        finally
        {
            _evaluator.Budget.LeaveCall();
        }

        if (frame.Call.Returned is { } returned)
        {
            return returned;
        }

        // What returns nothing though it has a type is an iterator.
        return method.ReturnsVoid ? new ScalarValue(null, null, null) : new ListValue(frame.Call.Yielded ?? [], _evaluator.OriginOf(at));
    }

    private static IOperation Block(IOperation body) => body switch
    {
        IMethodBodyOperation method => method.BlockBody ?? method.ExpressionBody ?? body,
        ILocalFunctionOperation local => local.Body ?? body,
        _ => body,
    };

    private static void Declare(IMethodSymbol method, IReadOnlyList<Value> arguments, Frame frame, Frame? caller)
    {
        var definition = method.OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        for (var i = 0; i < definition.Parameters.Length && i < arguments.Count; i++)
        {
            frame.Declare(definition.Parameters[i], arguments[i]);
        }

        for (var i = 0; i < definition.TypeParameters.Length; i++)
        {
            frame.Declare(definition.TypeParameters[i], caller?.Resolve(method.TypeArguments[i]) ?? method.TypeArguments[i]);
        }

        DeclareTypes(method.ContainingType, frame, caller);
    }

    internal static void DeclareTypes(INamedTypeSymbol? type, Frame frame, Frame? caller)
    {
        for (; type is not null; type = type.ContainingType)
        {
            for (var i = 0; i < type.TypeArguments.Length; i++)
            {
                frame.Declare(type.OriginalDefinition.TypeParameters[i], caller?.Resolve(type.TypeArguments[i]) ?? type.TypeArguments[i]);
            }
        }
    }

    // The method that runs, for an object of a type that overrides or implements it.
    private static IMethodSymbol Implementation(IMethodSymbol method, Value? instance)
    {
        if (instance is not ObjectValue { Type: { } type } || !(method.IsVirtual || method.IsOverride || method.IsAbstract))
        {
            return method;
        }

        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            return type.FindImplementationForInterfaceMember(method) as IMethodSymbol ?? method;
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            var own = current.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(candidate => Overrides(candidate, method));
            if (own is not null)
            {
                return own;
            }
        }

        return method;
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var current = candidate; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, method.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
