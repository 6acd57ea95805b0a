using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Values;

/// <summary>A lambda, a local function or a method that is passed on.</summary>
internal sealed class FunctionValue : Value
{
    public FunctionValue(IMethodSymbol method, IOperation? body, Frame? outer, Value? receiver, Origin? origin)
        : base(origin)
    {
        Method = method;
        Body = body;
        Outer = outer;
        Receiver = receiver;
    }

    public IMethodSymbol Method { get; }

    /// <summary>The body of a lambda; null for a method, which has its own.</summary>
    public IOperation? Body { get; }

    /// <summary>The variables that a lambda sees around it.</summary>
    public Frame? Outer { get; }

    public Value? Receiver { get; }

    public override string Describe() => "a function";
}
