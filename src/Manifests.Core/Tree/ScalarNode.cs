using System;
using System.Globalization;

namespace Manifests.Core.Tree;

/// <summary>What a scalar is to the API server, whatever its text looks like.</summary>
public enum ScalarType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent.</summary>
    Number,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>No value.</summary>
    Null,
}

/// <summary>A single value: text, a number, true or false, or null.</summary>
public sealed class ScalarNode : Node
{
    private ScalarNode(ScalarType type, string text, Origin? origin)
        : base(origin)
    {
        Type = type;
        Text = text;
    }

    /// <summary>What the value is.</summary>
    public ScalarType Type { get; }

    /// <summary>The value as text, in the invariant culture: <c>8080</c>, <c>true</c>, <c>hello</c>; empty for null.</summary>
    public string Text { get; }

    /// <summary>A text.</summary>
    public static ScalarNode String(string text, Origin? origin = null) =>
        new(ScalarType.String, text ?? throw new ArgumentNullException(nameof(text)), origin);

    /// <summary>A whole number.</summary>
    public static ScalarNode Integer(long value, Origin? origin = null) =>
        new(ScalarType.Integer, value.ToString(CultureInfo.InvariantCulture), origin);

    /// <summary>A number that need not be whole.</summary>
    public static ScalarNode Number(double value, Origin? origin = null) =>
        new(ScalarType.Number, value.ToString("R", CultureInfo.InvariantCulture), origin);

    /// <summary>A number as it was written, with all its digits: <c>0.10</c>, <c>18446744073709551615</c>.</summary>
    public static ScalarNode Number(string text, Origin? origin = null) =>
        new(ScalarType.Number, text ?? throw new ArgumentNullException(nameof(text)), origin);

    /// <summary>true or false.</summary>
    public static ScalarNode Boolean(bool value, Origin? origin = null) =>
        new(ScalarType.Boolean, value ? "true" : "false", origin);

    /// <summary>The absence of a value.</summary>
    public static ScalarNode Null(Origin? origin = null) => new(ScalarType.Null, "", origin);

    /// <summary>The whole number, where the scalar is one.</summary>
    public bool TryGetInteger(out long value)
    {
        value = 0;
        return Type == ScalarType.Integer
            && long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <inheritdoc/>
    public override Node Clone() => new ScalarNode(Type, Text, Origin);

    /// <inheritdoc/>
    public override Node CloneAt(Origin? origin) => new ScalarNode(Type, Text, origin);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private protected override bool ContentEquals(Node other) =>
        other is ScalarNode scalar && scalar.Type == Type && string.Equals(scalar.Text, Text, StringComparison.Ordinal);

    private protected override int ContentHash() => Combine((int)Type, StringComparer.Ordinal.GetHashCode(Text));
}
