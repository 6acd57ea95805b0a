namespace Manifests.Core.Yaml;

/// <summary>Numbers that are numbers to every reader.</summary>
internal static class YamlNumbers
{
    /// <summary>A number as YAML writes it.</summary>
    public static string Of(string text) => text switch
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
}
