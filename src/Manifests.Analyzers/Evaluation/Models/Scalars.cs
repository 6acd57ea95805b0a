using System;
using System.Globalization;
using System.Xml;
using Manifests.Analyzers.Evaluation.Values;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;
using ConfigText = Manifests.Analyzers.Config.ConfigText;

namespace Manifests.Analyzers.Evaluation.Models;

/// <summary>Single values as Kubernetes has them.</summary>
internal static class Scalars
{
    public static ScalarNode Write(ScalarValue value)
    {
        var origin = value.Origin;
        if (value.Content is not null && value.Type is not null && ConfigText.Underlying(value.Type) is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
        {
            return ScalarNode.String(EnumTexts.Of(value.Content, enumeration, JsonNames.OfEnumMember), origin);
        }

        if (ModelTypes.IsIntOrString(value.Type) && long.TryParse(value.Content as string, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return ScalarNode.Integer(number, origin);
        }

        return value.Content switch
        {
            null => ScalarNode.Null(origin),
            string text => ScalarNode.String(LineEnds.Normal(text), origin),
            bool truth => ScalarNode.Boolean(truth, origin),
            char character => ScalarNode.String(character.ToString(), origin),
            double or float or decimal => Number(value.Content, origin),
            ulong large when large > long.MaxValue => throw new NotEvaluableException("the number is larger than any that Kubernetes has"),
            byte or sbyte or short or ushort or int or uint or long or ulong => ScalarNode.Integer(Convert.ToInt64(value.Content, CultureInfo.InvariantCulture), origin),
            DateTime time => ScalarNode.String(Time(time.Kind == DateTimeKind.Local ? throw new NotEvaluableException("a local time differs from machine to machine; use DateTimeKind.Utc") : time), origin),
            DateTimeOffset time => ScalarNode.String(Time(time.UtcDateTime), origin),
            TimeSpan span => ScalarNode.String(XmlConvert.ToString(span), origin),
            Uri uri => ScalarNode.String(uri.OriginalString, origin),
            Guid id => ScalarNode.String(id.ToString("D", CultureInfo.InvariantCulture), origin),
            _ => throw new NotEvaluableException(value.Describe() + " cannot be part of a Kubernetes object"),
        };
    }

    private static ScalarNode Number(object content, Origin? origin)
    {
        var number = Convert.ToDouble(content, CultureInfo.InvariantCulture);
        if (double.IsNaN(number) || double.IsInfinity(number))
        {
            throw new NotEvaluableException("Kubernetes has no number like this");
        }

        // The shortest text of a float is another than that of the double next to it.
        if (content is float single)
        {
            number = double.Parse(single.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        }

        return number == Math.Floor(number) && Math.Abs(number) < 1e15 ? ScalarNode.Integer((long)number, origin) : ScalarNode.Number(number, origin);
    }

    private static string Time(DateTime time) =>
        time.ToString(time.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH':'mm':'ss'Z'" : "yyyy-MM-dd'T'HH':'mm':'ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
