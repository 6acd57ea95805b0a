using System.Globalization;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules;

/// <summary>Numbers as rules ask for them.</summary>
internal static class WholeNumber
{
    /// <summary>The number that a node is, or null where it is none.</summary>
    public static long? Of(Node? node) => node is ScalarNode scalar && scalar.TryGetInteger(out var number) ? number : null;

    /// <summary>The number that a node is, or the number of percent in a text such as <c>50%</c>; null where it is neither.</summary>
    public static (long Number, bool IsPercent)? OrPercent(Node? node)
    {
        if (Of(node) is { } number)
        {
            return (number, false);
        }

        return node is ScalarNode { Type: ScalarType.String, Text: { Length: > 1 } text } && text[text.Length - 1] == '%'
            && long.TryParse(text.Substring(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
                ? (percent, true)
                : null;
    }

    /// <summary>The number in a message.</summary>
    public static string InWords(long number) => number.ToString(CultureInfo.InvariantCulture);
}
