using System;
using System.Globalization;

namespace Manifests.Core.Yaml.Reading;

/// <summary>Numbers as Go's <c>strconv.FormatFloat(value, 'g', -1, 32)</c> writes them.</summary>
internal static class GoFloats
{
    public static string Format(float value)
    {
        if (value == 0)
        {
            return "0";
        }

        var (digits, exponent, sign) = Shortest(value);
        if (exponent is < -4 or >= 6)
        {
            var mantissa = digits.Length == 1 ? digits : digits.Substring(0, 1) + "." + digits.Substring(1);
            return sign + mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
        }

        if (exponent < 0)
        {
            return sign + "0." + new string('0', -exponent - 1) + digits;
        }

        return digits.Length <= exponent + 1
            ? sign + digits.PadRight(exponent + 1, '0')
            : sign + digits.Substring(0, exponent + 1) + "." + digits.Substring(exponent + 1);
    }

    private static (string Digits, int Exponent, string Sign) Shortest(float value)
    {
        var text = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        var e = text.IndexOf('E');
        var exponent = e < 0 ? 0 : int.Parse(text.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? text : text.Substring(0, e);
        var point = mantissa.IndexOf('.');
        var whole = point < 0 ? mantissa : mantissa.Substring(0, point);
        var all = whole + (point < 0 ? "" : mantissa.Substring(point + 1));
        var leading = all.Length - all.TrimStart('0').Length;
        return (all.Trim('0'), exponent + whole.Length - 1 - leading, value < 0 ? "-" : "");
    }
}
