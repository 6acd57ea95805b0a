using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary>Which family knows which sort of operation.</summary>
internal static class OperationTable
{
    private static readonly Dictionary<OperationKind, OperationFamily> ByKind = Families.All<OperationFamily>()
        .SelectMany(family => family.Kinds.Select(kind => (kind, family)))
        .ToDictionary(pair => pair.kind, pair => pair.family);

    private static readonly CollectionExpressions Collections = new();

    public static OperationFamily? Find(IOperation operation)
    {
        if (ByKind.TryGetValue(operation.Kind, out var family))
        {
            return family;
        }

        // Compiler 4.8 has no name for this sort, and later ones a number that 4.8 does not know; the syntax is the same in all.
        return operation.Syntax is CollectionExpressionSyntax ? Collections : null;
    }
}
