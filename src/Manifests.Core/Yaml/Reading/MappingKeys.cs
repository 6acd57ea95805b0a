using System.Globalization;
using Manifests.Core.Tree;

namespace Manifests.Core.Yaml.Reading;

/// <summary>Names of fields that are written as something else than texts.</summary>
internal static class MappingKeys
{
    /// <summary>The text that sigs.k8s.io/yaml makes of a key: 8080 is "8080", yes is "true"; null where it refuses it.</summary>
    public static string? TextOf(Node key) => key is not ScalarNode scalar
        ? null
        : scalar.Type switch
        {
            ScalarType.Null => null,
            ScalarType.Number => FloatText(scalar.Text),
            _ => scalar.Text,
        };

    public static string Describe(Node key) => key switch
    {
        MappingNode => "a mapping",
        SequenceNode => "a list",
        ScalarNode { Type: ScalarType.Null } => "null",
        ScalarNode scalar => $"the number {scalar.Text}",
        _ => "this",
    };

    // The reader has no form for whole numbers beyond those that have a sign, and writes all others as floats of 32 bits.
    private static string? FloatText(string text)
    {
        if (text.IndexOfAny(['.', 'e', 'E']) < 0 && ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole > long.MaxValue)
        {
            return null;
        }

        return GoFloats.Format((float)double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
    }
}
