using System.Linq;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Ports;

/// <summary>What the names of container ports may look like, and what refers to them.</summary>
/// <remarks>They are service names of RFC 6335, see IsValidPortName in apimachinery's validation; names of Service ports are DNS labels.</remarks>
internal static class PortNames
{
    private const int Longest = 15;

    /// <summary>Whether a text can be the name of a container port.</summary>
    public static bool IsValid(string name) => Problem(name) is null;

    /// <summary>What keeps a text from being the name of a container port, or null.</summary>
    public static string? Problem(string name) => name switch
    {
        "" => "it is empty",
        _ when !name.All(character => character is (>= 'a' and <= 'z') || IsDigitOrHyphen(character)) => "it may only hold a to z, 0 to 9 and '-'",
        { Length: > Longest } => $"it has {name.Length} characters, and {Longest} are allowed",
        _ when name.All(IsDigit) => "it needs a letter (to refer to a port by number, write the number without quotes)",
        _ when name.All(IsDigitOrHyphen) => "it needs a letter",
        _ when name[0] == '-' || name[name.Length - 1] == '-' => "it may not begin or end with '-'",
        _ when name.Contains("--") => "it may not hold '--'",
        _ => null,
    };

    /// <summary>The name that somebody meant who broke the rules for container ports, or null where there is no telling.</summary>
    public static string? Suggest(string name) => DnsNames.SuggestLabel(name, Longest) is { } mended && IsValid(mended) ? mended : null;

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsDigitOrHyphen(char character) => character == '-' || IsDigit(character);
}
