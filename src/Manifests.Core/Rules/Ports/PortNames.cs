using System;
using System.Linq;
using System.Text;

namespace Manifests.Core.Rules.Ports;

/// <summary>What the names of ports may look like.</summary>
/// <remarks>
/// Names of container ports follow RFC 6335 (IANA service names), names of Service ports are DNS labels;
/// see IsValidPortName and IsDNS1123Label in apimachinery's validation.
/// </remarks>
internal static class PortNames
{
    private const int ContainerLimit = 15;
    private const int ServiceLimit = 63;

    /// <summary>Whether a text can be the name of a container port.</summary>
    public static bool IsValid(string name) => Problem(name) is null;

    /// <summary>What is wrong with the name of a container port, or null.</summary>
    public static string? Problem(string name)
    {
        if (CommonProblem(name, ContainerLimit) is { } problem)
        {
            return problem;
        }

        if (name.All(IsDigitOrHyphen))
        {
            return name.All(char.IsDigit) ? "it needs a letter (to refer to a port by number, write the number without quotes)" : "it needs a letter";
        }

        return name.Contains("--") ? "it may not hold '--'" : null;
    }

    /// <summary>What is wrong with the name of a Service's port, or null.</summary>
    public static string? ServiceProblem(string name) => CommonProblem(name, ServiceLimit);

    /// <summary>The name that somebody meant who broke the rules for container ports, or null where there is no telling.</summary>
    public static string? Suggest(string name) => Mend(name, ContainerLimit) is { } mended && IsValid(mended) ? mended : null;

    /// <summary>The name that somebody meant who broke the rules for Service ports, or null where there is no telling.</summary>
    public static string? SuggestForService(string name) => Mend(name, ServiceLimit) is { } mended && ServiceProblem(mended) is null ? mended : null;

    private static string? CommonProblem(string name, int limit) => name switch
    {
        "" => "it is empty",
        _ when !name.All(character => character is (>= 'a' and <= 'z') || IsDigitOrHyphen(character)) => "it may only hold a to z, 0 to 9 and '-'",
        _ when name.Length > limit => $"it has {name.Length} characters, and {limit} are allowed",
        _ when name[0] == '-' || name[name.Length - 1] == '-' => "it may not begin or end with '-'",
        _ => null,
    };

    private static bool IsDigitOrHyphen(char character) => character is (>= '0' and <= '9') or '-';

    private static string Mend(string name, int limit)
    {
        var mended = new StringBuilder();
        foreach (var character in name.ToLowerInvariant())
        {
            if (character is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                mended.Append(character);
            }
            else if (mended.Length > 0 && mended[mended.Length - 1] != '-')
            {
                mended.Append('-');
            }
        }

        return mended.ToString(0, Math.Min(mended.Length, limit)).Trim('-');
    }
}
