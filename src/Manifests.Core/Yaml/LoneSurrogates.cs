namespace Manifests.Core.Yaml;

/// <summary>Halves of surrogate pairs, which a C# string can hold and UTF-8 cannot.</summary>
/// <remarks>
/// Neither the API server nor a file can hold them, most readers refuse them as <c>\uD800</c> and the emitter throws.
/// They become U+FFFD, as in any UTF-8 encoder: so a text with a broken character can still be written and read.
/// </remarks>
internal static class LoneSurrogates
{
    private const char Replacement = '\uFFFD';

    public static string Replace(string text)
    {
        char[]? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (IsPair(text, i))
            {
                i++;
                continue;
            }

            mended ??= text.ToCharArray();
            mended[i] = Replacement;
        }

        return mended is null ? text : new string(mended);
    }

    /// <summary>Whether both halves of a pair stand at an index.</summary>
    public static bool IsPair(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
}
