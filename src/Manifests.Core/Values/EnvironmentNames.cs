using System.Linq;

namespace Manifests.Core.Values;

/// <summary>Names of environment variables.</summary>
public static class EnvironmentNames
{
    /// <summary>What keeps a text from being the name of a variable, in the API server's words; null where it is one.</summary>
    /// <remarks>Older servers ask for more; 1.36 takes every printable character of ASCII but the one that ends a name.</remarks>
    public static string? Problem(string name)
    {
        if (name.Length == 0)
        {
            return "a name is required";
        }

        return name.All(IsAllowed) ? null : "a valid environment variable name must consist only of printable ASCII characters other than '='";
    }

    /// <summary>The name nearest to a text: <c>A_B</c> for <c>A=B</c>; null where nothing is left of it.</summary>
    public static string? Suggest(string name)
    {
        var allowed = string.Concat(name.Select(c => IsAllowed(c) ? c : '_')).Trim('_', ' ');
        return allowed.Length == 0 ? null : allowed;
    }

    private static bool IsAllowed(char c) => c is >= ' ' and <= '~' and not '=';
}
