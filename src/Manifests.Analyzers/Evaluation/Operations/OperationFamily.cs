using System.Collections.Generic;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary>What some sorts of operations come to. A class that derives from it is found by itself.</summary>
internal abstract class OperationFamily
{
    /// <summary>The sorts that it knows.</summary>
    public abstract IEnumerable<OperationKind> Kinds { get; }

    public abstract Value Evaluate(IOperation operation, Frame frame, Evaluator evaluator);
}
