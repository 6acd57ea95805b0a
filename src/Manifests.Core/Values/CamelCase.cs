namespace Manifests.Core.Values;

/// <summary>Names of several words, of which each begins with a capital.</summary>
public static class CamelCase
{
    /// <summary>Whether a word begins at a place: a capital that follows no capital, or the last of several, as in HTTP-Server.</summary>
    public static bool BeginsWord(string name, int at) =>
        at > 0 && char.IsUpper(name[at]) && (!char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1])));
}
