using System.Collections.Generic;
using System.Text;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary><c>$"{name}-{number:D2}"</c></summary>
internal sealed class InterpolatedTexts : OperationFamily
{
    public override IEnumerable<OperationKind> Kinds => [OperationKind.InterpolatedString];

    public override Value Evaluate(IOperation operation, Frame frame, Evaluator evaluator)
    {
        var text = new StringBuilder();
        foreach (var part in ((IInterpolatedStringOperation)operation).Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue.Value: string literal }:
                    text.Append(literal);
                    break;
                case IInterpolationOperation hole:
                    var format = hole.FormatString?.ConstantValue.Value as string;
                    var alignment = hole.Alignment?.ConstantValue.Value as int? ?? 0;
                    text.Append(Texts.Aligned(Texts.Of(evaluator.Evaluate(hole.Expression, frame), evaluator, hole, frame, format), alignment));
                    break;
                default:
                    throw evaluator.Fail(part, Reasons.NotSupported(part));
            }

            Budget.CheckLength(text.Length);
        }

        return new ScalarValue(text.ToString(), null, evaluator.OriginOf(operation));
    }
}
