using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary><c>new V1Service { … }</c>, <c>new()</c>, <c>new T()</c>, <c>service with { … }</c></summary>
internal sealed class Creations : OperationFamily
{
    public override IEnumerable<OperationKind> Kinds => [OperationKind.ObjectCreation, OperationKind.TypeParameterObjectCreation, OperationKind.With];

    public override Value Evaluate(IOperation operation, Frame frame, Evaluator evaluator)
    {
        switch (operation)
        {
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                var type = (INamedTypeSymbol)frame.Resolve(operation.Type!);
                var made = Construction.New(type, constructor, evaluator.Calls.Arguments(creation.Arguments, frame), operation, frame, evaluator);
                return Initializers.Apply(creation.Initializer, made, frame, evaluator);
            case ITypeParameterObjectCreationOperation creation when frame.Resolve(operation.Type!) is INamedTypeSymbol actual:
                var parameterless = actual.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length == 0);
                return Initializers.Apply(creation.Initializer, Construction.New(actual, parameterless, [], operation, frame, evaluator), frame, evaluator);
            case IWithOperation with:
                var copy = evaluator.Evaluate(with.Operand, frame) switch
                {
                    ObjectValue original => original.Copy(evaluator.OriginOf(operation)),
                    UnknownValue => throw NotEvaluableException.Said(),
                    var other => throw evaluator.Fail(with.Operand, "'with' is not evaluated on " + other.Describe()),
                };
                return Initializers.Apply(with.Initializer, copy, frame, evaluator);
            default:
                throw evaluator.Fail(operation, Reasons.NotSupported(operation));
        }
    }
}
