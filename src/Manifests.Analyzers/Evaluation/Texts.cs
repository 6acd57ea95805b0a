using System;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Values as text, in the invariant culture.</summary>
internal static class Texts
{
    private const int MaxFormat = 20;

    /// <summary>What <c>ToString</c> gives.</summary>
    public static string Of(Value value, Evaluator evaluator, IOperation at, Frame frame, string? format = null)
    {
        switch (value)
        {
            case UnknownValue:
                throw NotEvaluableException.Said();
            case ScalarValue { Content: null }:
                return "";
            case ScalarValue { Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type, Content: { } member } when format is null or "G" or "g":
                return EnumTexts.Of(member, type, field => field.Name);
            case ScalarValue { Content: { } content }:
                return Formatted(content, format);
            case TypeValue type:
                return TypeKeys.Of(type.Type);
            case ObjectValue { Type: { } type } thing when ToStringOf(type) is { } method && evaluator.Bodies.Of(method, evaluator.Cancellation) is not null:
                return (evaluator.Calls.Call(method, thing, [], at, frame) as ScalarValue)?.Content as string ?? "";
            default:
                throw evaluator.Fail(at, "the text of " + value.Describe() + " is not evaluated");
        }
    }

    /// <summary>A text with blanks before (or, for a negative width, behind) it.</summary>
    public static string Aligned(string text, int alignment)
    {
        Budget.CheckLength(Math.Abs((long)alignment));
        return alignment < 0 ? text.PadRight(-alignment) : text.PadLeft(alignment);
    }

    /// <summary>A value in a format of .NET.</summary>
    public static string Formatted(object content, string? format)
    {
        // A precision can ask for any length.
        if (format is { Length: > MaxFormat } || (format is { Length: > 3 } && content is not (DateTime or DateTimeOffset or TimeSpan) && format.Skip(1).All(char.IsDigit)))
        {
            throw new NotEvaluableException("the format '" + format + "' is too long");
        }

        try
        {
            return content switch
            {
                bool truth => truth ? "True" : "False",
                double number when format is null => number.ToString("R", CultureInfo.InvariantCulture),
                float number when format is null => number.ToString("R", CultureInfo.InvariantCulture),
                IFormattable formattable => formattable.ToString(format, CultureInfo.InvariantCulture),
                _ => System.Convert.ToString(content, CultureInfo.InvariantCulture),
            };
        }
        catch (FormatException)
        {
            throw new NotEvaluableException("'" + format + "' is no format of this value");
        }
    }

    private static IMethodSymbol? ToStringOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty) is { } own)
            {
                return own;
            }
        }

        return null;
    }
}
