using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>The variables that an expression sees, and what the type parameters around it stand for.</summary>
/// <remarks>A call has one; each turn of a loop and each lambda has one more within it, so that what a lambda captures stays its own.</remarks>
internal sealed class Frame
{
    private readonly Frame? _outer;
    private readonly Dictionary<ISymbol, Value> _variables = new(SymbolEqualityComparer.Default);
    private Dictionary<ITypeParameterSymbol, ITypeSymbol>? _types;

    private Frame(Frame? outer, Value? instance, CallState call)
    {
        _outer = outer;
        Instance = instance;
        Call = call;
    }

    /// <summary>What <c>this</c> is.</summary>
    public Value? Instance { get; }

    public CallState Call { get; }

    /// <summary>The variables of a call.</summary>
    public static Frame OfCall(Value? instance) => new(null, instance, new CallState());

    /// <summary>The variables of a lambda that is called, which sees those around it.</summary>
    public static Frame OfLambda(Frame? outer) => new(outer, outer?.Instance, new CallState());

    /// <summary>The variables of a block within the same call.</summary>
    public Frame Inner() => new(this, Instance, Call);

    public Value? Find(ISymbol variable) => _variables.TryGetValue(variable, out var value) ? value : _outer?.Find(variable);

    /// <summary>Declares a variable.</summary>
    public void Declare(ISymbol variable, Value value) => _variables[variable] = value;

    /// <summary>Gives a variable another value, where it was declared.</summary>
    public void Assign(ISymbol variable, Value value)
    {
        for (var frame = this; frame is not null; frame = frame._outer)
        {
            if (frame._variables.ContainsKey(variable))
            {
                frame._variables[variable] = value;
                return;
            }
        }

        Declare(variable, value);
    }

    public void Declare(ITypeParameterSymbol parameter, ITypeSymbol type)
    {
        _types ??= new Dictionary<ITypeParameterSymbol, ITypeSymbol>(SymbolEqualityComparer.Default);
        _types[parameter] = type;
    }

    /// <summary>A type as it is in this call: <c>T</c> is what the caller gave for it.</summary>
    public ITypeSymbol Resolve(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => _types is not null && _types.TryGetValue(parameter, out var actual) ? actual : _outer?.Resolve(type) ?? type,
        INamedTypeSymbol { IsGenericType: true } generic when generic.TypeArguments.Any(IsOpen) =>
            generic.ConstructedFrom.Construct([.. generic.TypeArguments.Select(Resolve)]),
        _ => type,
    };

    private static bool IsOpen(ITypeSymbol type) =>
        type is ITypeParameterSymbol || (type is INamedTypeSymbol { IsGenericType: true } generic && generic.TypeArguments.Any(IsOpen));
}
