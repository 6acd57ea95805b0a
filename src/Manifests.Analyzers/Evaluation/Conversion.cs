using System;
using System.Globalization;
using Manifests.Analyzers.Evaluation.Models;
using Manifests.Analyzers.Evaluation.Values;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>A value as one of another type.</summary>
internal static class Conversion
{
    public static Value Convert(Value value, ITypeSymbol target, bool isChecked, Origin? origin)
    {
        if (target is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] })
        {
            return value is ScalarValue { Content: null } ? value : Convert(value, underlying, isChecked, origin);
        }

        return value is ScalarValue scalar ? OfScalar(scalar, target, isChecked, origin) : value;
    }

    private static Value OfScalar(ScalarValue value, ITypeSymbol target, bool isChecked, Origin? origin)
    {
        if (value.Content is null)
        {
            return target.IsValueType && !ModelTypes.IsText(target) ? throw new NotEvaluableException(Reasons.Null) : value;
        }

        if (ModelTypes.IsIntOrString(target))
        {
            return ModelTypes.IsIntOrString(value.Type) ? value : new ScalarValue(System.Convert.ToString(value.Content, CultureInfo.InvariantCulture), target, value.Origin);
        }

        if (ModelTypes.IsQuantity(target))
        {
            return ModelTypes.IsQuantity(value.Type) ? value : new ScalarValue(Quantities.Canonical(value.Content), target, value.Origin);
        }

        if (target is INamedTypeSymbol { EnumUnderlyingType: { } number })
        {
            return new ScalarValue(Numbers.Cast(value.Content, number.SpecialType, isChecked) ?? value.Content, target, value.Origin);
        }

        if (Numbers.Cast(value.Content, target.SpecialType, isChecked) is { } cast)
        {
            // The same number in a wider type is still what was written there.
            return new ScalarValue(cast, target, value.Origin ?? origin);
        }

        return target.SpecialType == SpecialType.System_String && ModelTypes.IsText(value.Type) ? new ScalarValue(value.Content, target, origin)
            : TypeKeys.Of(target) == "System.DateTimeOffset" && value.Content is DateTime time ? new ScalarValue(new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)), target, origin)
            : value;
    }
}
