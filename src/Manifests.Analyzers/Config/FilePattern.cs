using System;

namespace Manifests.Analyzers.Config;

/// <summary>Paths with <c>*</c> for any characters but a slash, whatever their case.</summary>
/// <remarks>By hand, since a regular expression made of many stars can take longer on a long path than a compiler lives.</remarks>
internal static class FilePattern
{
    public static bool Fits(string pattern, string path)
    {
        var (at, star, starAt) = (0, -1, 0);
        for (var i = 0; i < path.Length;)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, starAt) = (at++, i);
            }
            else if (at < pattern.Length && IsSame(pattern[at], path[i]))
            {
                at++;
                i++;
            }
            else if (star >= 0 && path[starAt] != '/')
            {
                // What the last star stands for gets one longer; stars before it never need to, since it takes what they would.
                (at, i) = (star + 1, ++starAt);
            }
            else
            {
                return false;
            }
        }

        return pattern.Substring(at).Trim('*').Length == 0;
    }

    private static bool IsSame(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
