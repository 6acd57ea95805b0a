using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>The names by which tables know types of other assemblies.</summary>
internal static class TypeKeys
{
    private static readonly ConditionalWeakTable<ITypeSymbol, string> Names = new();

    /// <summary>The full name without arity: <c>System.Collections.Generic.List</c>.</summary>
    public static string Of(ITypeSymbol type) => Names.GetValue(type.OriginalDefinition, static key => Name(key));

    /// <summary>Whether a type lies in a namespace, or in one within it.</summary>
    public static bool IsIn(ITypeSymbol type, params string[] space)
    {
        var name = type.ContainingNamespace?.ToDisplayString() ?? "";
        var wanted = string.Join(".", space);
        return name == wanted || name.StartsWith(wanted + ".", System.StringComparison.Ordinal);
    }

    private static string Name(ITypeSymbol type)
    {
        var outer = type.ContainingType is { } containing ? Name(containing) : type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";
        return outer.Length == 0 ? type.Name : outer + "." + type.Name;
    }
}
