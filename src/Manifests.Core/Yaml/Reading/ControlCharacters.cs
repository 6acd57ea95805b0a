using System.Globalization;
using YamlDotNet.Core;

namespace Manifests.Core.Yaml.Reading;

/// <summary>Finds characters that no YAML may hold.</summary>
internal static class ControlCharacters
{
    public static void Refuse(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (< ' ' and not ('\t' or '\n' or '\r')) or '\u007F' or (>= '\u0080' and < '\u00A0' and not '\u0085') or '\uFFFE' or '\uFFFF'
                || (char.IsSurrogate(c) && !LoneSurrogates.IsPair(text, i)))
            {
                throw Refused(text, i);
            }

            if (char.IsSurrogate(c))
            {
                i++;
            }
        }
    }

    private static YamlRefusedException Refused(string text, int index)
    {
        var mark = new Mark(index, 1, 1);
        var hint = text[index] == '\0' ? ", as if the file were UTF-16 or no text at all" : "";
        return new YamlRefusedException(
            YamlRules.WellFormed,
            string.Format(CultureInfo.InvariantCulture, "it has the control character U+{0:X4}{1}", (int)text[index], hint),
            mark,
            new Mark(index + 1, 1, 1));
    }
}
