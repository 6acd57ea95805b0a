using System.Linq;
using System.Threading;
using Manifests.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace Manifests.CodeFixes.Syntax;

/// <summary>Classes of the compilation, found by name and referred to by <c>typeof</c>.</summary>
internal static class TypeReferences
{
    /// <summary>The one class with a full name as findings give it, or null.</summary>
    public static INamedTypeSymbol? Find(Compilation compilation, string? fullName, CancellationToken cancellation)
    {
        if (fullName is null)
        {
            return null;
        }

        var name = fullName.Substring(fullName.LastIndexOf('.') + 1).Split('`')[0];
        var found = compilation.GetSymbolsWithName(name, SymbolFilter.Type, cancellation)
            .OfType<INamedTypeSymbol>().Where(type => TypeNames.FullName(type) == fullName).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary><c>typeof(X)</c> as it is written at a place; null where the place cannot name the class.</summary>
    public static string? TypeOf(INamedTypeSymbol type, SemanticModel model, int position)
    {
        if (IsGeneric(type) || !IsInReach(type, model, position))
        {
            return null;
        }

        return "typeof(" + type.ToMinimalDisplayString(model, position) + ")";
    }

    private static bool IsInReach(INamedTypeSymbol type, SemanticModel model, int position) =>
        type.IsFileLocal
            ? type.DeclaringSyntaxReferences.All(part => part.SyntaxTree == model.SyntaxTree)
            : model.IsAccessible(position, type);

    private static bool IsGeneric(INamedTypeSymbol type) => type.IsGenericType || (type.ContainingType is { } outer && IsGeneric(outer));
}
