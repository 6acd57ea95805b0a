using System;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Items of lists and texts by their place: <c>[0]</c>, <c>[^1]</c>, <c>[1..3]</c>.</summary>
internal static class Indexing
{
    /// <summary>How a place from the end, and a range, are kept.</summary>
    public sealed record Place(int Value, bool IsFromEnd)
    {
        public int In(int length) => IsFromEnd ? length - Value : Value;
    }

    public sealed record Span(Place Start, Place End);

    public static Value Item(Value collection, Value index)
    {
        var length = collection switch
        {
            ListValue list => list.Items.Count,
            ScalarValue { Content: string text } => text.Length,
            UnknownValue => throw NotEvaluableException.Said(),
            ScalarValue { Content: null } => throw new NotEvaluableException(Reasons.Null),
            _ => throw new NotEvaluableException("items of " + collection.Describe() + " are not known by their place"),
        };
        return (index as ScalarValue)?.Content switch
        {
            Span span => Part(collection, span.Start.In(length), span.End.In(length), length),
            Place place => At(collection, Check(place.In(length), length)),
            IConvertible number and not string => At(collection, Check(Convert.ToInt64(number, CultureInfo.InvariantCulture), length)),
            _ => throw NotEvaluableException.Said(),
        };
    }

    /// <summary>A place that is within a list.</summary>
    public static int Check(long place, int length) => place >= 0 && place < length
        ? (int)place
        : throw new NotEvaluableException("there is no item " + place.ToString(CultureInfo.InvariantCulture) + " in what has " + length.ToString(CultureInfo.InvariantCulture) + " items");

    private static Value At(Value collection, int place) => collection is ListValue list
        ? list.Items[place]
        : new ScalarValue(((string)((ScalarValue)collection).Content!)[place], null, collection.Origin);

    private static Value Part(Value collection, int start, int end, int length)
    {
        if (start < 0 || end < start || end > length)
        {
            throw new NotEvaluableException("the range lies outside of what has " + length.ToString(CultureInfo.InvariantCulture) + " items");
        }

        return collection is ListValue list
            ? new ListValue(list.Items.Skip(start).Take(end - start), list.Origin)
            : new ScalarValue(((string)((ScalarValue)collection).Content!).Substring(start, end - start), null, collection.Origin);
    }
}
