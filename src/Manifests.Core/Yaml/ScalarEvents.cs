using Manifests.Core.Tree;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Manifests.Core.Yaml;

/// <summary>Turns keys and values into the emitter's events, and chooses their style.</summary>
internal static class ScalarEvents
{
    /// <summary>A longer key must be written behind a question mark (YAML 1.2.2, section 7.4.2): readers look no further for its colon.</summary>
    public const int LongestSimpleKey = 1024;

    private const int LongestEscape = 6;

    // The emitter measures a key before it escapes it, so it takes a key for short that readers find too long. An anchor counts
    // too, even where the settings keep it from being written: one of full length makes the emitter put the question mark.
    private static readonly AnchorName TooLong = new(new string('k', LongestSimpleKey));

    private static readonly Scalar Null = Plain("null");
    private static readonly Scalar True = Plain("true");
    private static readonly Scalar False = Plain("false");

    public static Scalar Key(string key)
    {
        if (PlainScalars.IsPlain(key))
        {
            return Plain(key);
        }

        var isTooLong = (key.Length * LongestEscape) + 2 > LongestSimpleKey;
        return Quoted(key, isTooLong ? TooLong : AnchorName.Empty);
    }

    public static Scalar Value(ScalarNode scalar) => scalar.Type switch
    {
        ScalarType.String => Text(scalar.Text),
        ScalarType.Null => Null,
        ScalarType.Boolean => scalar.Text == "true" ? True : False,
        ScalarType.Number => Plain(NumberText(scalar.Text)),
        _ => Plain(scalar.Text),
    };

    private static Scalar Text(string text)
    {
        if (PlainScalars.IsPlain(text))
        {
            return Plain(text);
        }

        return LiteralBlocks.CanHold(text) ? Event(text, ScalarStyle.Literal, AnchorName.Empty) : Quoted(text, AnchorName.Empty);
    }

    private static string NumberText(string text) => text switch
    {
        "NaN" => ".nan",
        "Infinity" => ".inf",
        "-Infinity" => "-.inf",
        _ => WithPoint(text),
    };

    /// <summary>Readers of YAML 1.1 take 1E+20 for a text: there a number with an exponent has a point.</summary>
    public static string WithPoint(string text)
    {
        var exponent = text.IndexOfAny(['e', 'E']);
        return exponent < 0 || text.IndexOf('.') >= 0 ? text : text.Insert(exponent, ".0");
    }

    private static Scalar Plain(string text) => Event(text, ScalarStyle.Plain, AnchorName.Empty);

    private static Scalar Quoted(string text, AnchorName anchor) => Event(LoneSurrogates.Replace(text), ScalarStyle.DoubleQuoted, anchor);

    private static Scalar Event(string text, ScalarStyle style, AnchorName anchor) =>
        new(anchor, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true);
}
