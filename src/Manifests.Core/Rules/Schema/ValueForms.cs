using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Schema;

/// <summary>Which values of YAML can be read as which type of Kubernetes.</summary>
internal static class ValueForms
{
    private static readonly TimeSpan PatternLimit = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether the API server can read a value (not null) as the type.</summary>
    public static bool Fits(Node node, TypeSchema type) => (type.Form, node) switch
    {
        (TypeForm.Any, _) => true,
        (TypeForm.Object or TypeForm.Map, _) => node is MappingNode,
        (TypeForm.List, _) => node is SequenceNode,
        (_, not ScalarNode) => false,
        (TypeForm.String, ScalarNode scalar) => scalar.Type == ScalarType.String,
        (TypeForm.Boolean, ScalarNode scalar) => scalar.Type == ScalarType.Boolean,
        (TypeForm.Number, ScalarNode scalar) => scalar.Type is ScalarType.Integer or ScalarType.Number,
        (TypeForm.Integer, ScalarNode scalar) => IsWhole(scalar) && IsWithinWidth(scalar, type.IsWide),
        (TypeForm.IntOrString, ScalarNode scalar) => scalar.Type == ScalarType.String || (IsWhole(scalar) && IsWithinWidth(scalar, isWide: !type.IsBuiltIn)),
        (TypeForm.Quantity, ScalarNode scalar) => scalar.Type is ScalarType.String or ScalarType.Integer or ScalarType.Number,
        (TypeForm.Bytes, ScalarNode scalar) => scalar.Type == ScalarType.String && IsBase64(scalar.Text),
        (TypeForm.Time, ScalarNode scalar) => scalar.Type == ScalarType.String && IsTime(scalar.Text),
        _ => true,
    };

    /// <summary>Whether a value is one of those that the type lists, where it lists any.</summary>
    public static bool IsSupported(Node node, TypeSchema type) =>
        type.Values.Count == 0 || node is not ScalarNode scalar
        || (scalar.Text.Length == 0 && type.IsBuiltIn)
        || type.Values.Contains(scalar.Text, StringComparer.Ordinal)
        || (type.Values.Contains("*/*", StringComparer.Ordinal) && scalar.Text.Contains('/'));

    /// <summary>The bound that a value breaks, in words after "must"; null where it breaks none.</summary>
    public static string? BrokenBound(Node node, TypeSchema type)
    {
        if (node is ScalarNode { Type: ScalarType.Integer or ScalarType.Number } number && (type.Minimum is not null || type.Maximum is not null))
        {
            return double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && (value < type.Minimum || value > type.Maximum) ? RangeInWords(type) : null;
        }

        if (type.Format is { } format && node is ScalarNode { Type: ScalarType.String } formed)
        {
            return TextFormats.Problem(format, formed.Text) is { } problem ? "have another form: " + problem : null;
        }

        if (CountOf(node, type) is { } counted && (counted.Count < type.MinCount || counted.Count > type.MaxCount))
        {
            return counted.Count < type.MinCount ? $"have {InWords(type.MinCount.Value)} {counted.Unit} or more" : $"have {InWords(type.MaxCount!.Value)} {counted.Unit} or fewer";
        }

        return type.Pattern is { } pattern && node is ScalarNode { Type: ScalarType.String } text && !Matches(text.Text, pattern) ? "match " + pattern : null;
    }

    private static string RangeInWords(TypeSchema type) => (type.Minimum, type.Maximum) switch
    {
        ({ } least, { } most) => $"be from {InWords(least)} to {InWords(most)}",
        ({ } least, null) => $"be {InWords(least)} or more",
        (_, { } most) => $"be {InWords(most)} or less",
        _ => "",
    };

    private static (long Count, string Unit)? CountOf(Node node, TypeSchema type) => node switch
    {
        _ when type.MinCount is null && type.MaxCount is null => null,
        ScalarNode { Type: ScalarType.String } text => (new StringInfo(text.Text).LengthInTextElements, "characters"),
        SequenceNode items => (items.Count, "items"),
        MappingNode keys => (keys.Count, "keys"),
        _ => null,
    };

    // A pattern is written for Go's engine: one that ours cannot read, or that takes it too long, says nothing.
    private static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, PatternLimit);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return true;
        }
    }

    // kubectl makes 3.0 and 1e3 the numbers 3 and 1000.
    private static bool IsWhole(ScalarNode scalar) =>
        scalar.Type == ScalarType.Integer
        || (scalar.Type == ScalarType.Number && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 1e18 && Math.Floor(value) == value);

    private static bool IsWithinWidth(ScalarNode scalar, bool isWide) =>
        scalar.Type == ScalarType.Number || (scalar.TryGetInteger(out var value) && (isWide || (value >= int.MinValue && value <= int.MaxValue)));

    private static bool IsBase64(string text)
    {
        try
        {
            // Go skips line breaks, and no other blanks.
            Convert.FromBase64String(text.Replace("\r", "").Replace("\n", ""));
            return !text.Contains(' ') && !text.Contains('\t');
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsTime(string text) =>
        Regex.IsMatch(text, @"^\d{4}-\d{2}-\d{2}T\d{1,2}:\d{2}:\d{2}([.,]\d+)?(Z|[+-]\d{2}:\d{2})$", RegexOptions.CultureInvariant)
        && DateTimeOffset.TryParse(text.Replace(',', '.'), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private static string InWords(double number) => number.ToString("0.##########", CultureInfo.InvariantCulture);
}
