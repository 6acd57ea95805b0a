using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Values;

/// <summary>A value that the evaluator computes with as .NET does: text, numbers, true and false, times, enum members, null.</summary>
internal sealed class ScalarValue : Value
{
    public ScalarValue(object? content, ITypeSymbol? type, Origin? origin)
        : base(origin)
    {
        Content = content;
        Type = type;
    }

    /// <summary>The value; for an enum member its number, for one of the models' quantities and port numbers its text.</summary>
    public object? Content { get; }

    /// <summary>The type, where it matters: an enum's members have names.</summary>
    public ITypeSymbol? Type { get; }

    public override string Describe() => Content is null ? "null" : "a " + Content.GetType().Name;
}
