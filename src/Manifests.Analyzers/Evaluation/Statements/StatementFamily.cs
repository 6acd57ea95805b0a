using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Statements;

/// <summary>What some sorts of statements do. A class that derives from it is found by itself.</summary>
internal abstract class StatementFamily
{
    /// <summary>The sorts that it knows.</summary>
    public abstract IEnumerable<OperationKind> Kinds { get; }

    public abstract Flow Execute(IOperation statement, Frame frame, Evaluator evaluator);
}
