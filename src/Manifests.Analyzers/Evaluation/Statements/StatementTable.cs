using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Statements;

/// <summary>Which family knows which sort of statement.</summary>
internal static class StatementTable
{
    private static readonly Dictionary<OperationKind, StatementFamily> ByKind = Families.All<StatementFamily>()
        .SelectMany(family => family.Kinds.Select(kind => (kind, family)))
        .ToDictionary(pair => pair.kind, pair => pair.family);

    public static StatementFamily? Find(IOperation statement) => ByKind.TryGetValue(statement.Kind, out var family) ? family : null;
}
