using System;
using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Values;

/// <summary>What people write for units, and what Kubernetes calls them.</summary>
internal static class QuantitySuggestions
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["b"] = "",
        ["byte"] = "",
        ["bytes"] = "",
        ["core"] = "",
        ["cores"] = "",
        ["cpu"] = "",
        ["cpus"] = "",
        ["vcpu"] = "",
        ["vcpus"] = "",
        ["mcpu"] = "m",
        ["mcpus"] = "m",
        ["mcore"] = "m",
        ["mcores"] = "m",
        ["milli"] = "m",
        ["millicpu"] = "m",
        ["millicpus"] = "m",
        ["millicore"] = "m",
        ["millicores"] = "m",
        ["µ"] = "u",
        ["μ"] = "u",
        ["k"] = "k",
        ["kb"] = "k",
        ["ki"] = "Ki",
        ["kib"] = "Ki",
        ["mb"] = "M",
        ["mi"] = "Mi",
        ["mib"] = "Mi",
        ["g"] = "G",
        ["gb"] = "G",
        ["gi"] = "Gi",
        ["gib"] = "Gi",
        ["t"] = "T",
        ["tb"] = "T",
        ["ti"] = "Ti",
        ["tib"] = "Ti",
        ["p"] = "P",
        ["pb"] = "P",
        ["pi"] = "Pi",
        ["pib"] = "Pi",
        ["eb"] = "E",
        ["ei"] = "Ei",
        ["eib"] = "Ei",
    };

    public static string? For(string text)
    {
        var compact = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c) && c != '_'));
        var end = 0;
        while (end < compact.Length && compact[end] is (>= '0' and <= '9') or '.' or ',' or '+' or '-')
        {
            end++;
        }

        var unit = compact.Substring(end);
        return Number(compact.Substring(0, end)) is { } number ? FirstValid(number + unit, Units.TryGetValue(unit, out var meant) ? number + meant : null) : null;
    }

    // 1,5 is one and a half in many countries; 1,000 may be a thousand or one, so there is no telling.
    private static string? Number(string text)
    {
        var comma = text.IndexOf(',');
        return text.Any(char.IsDigit) && (comma < 0 || comma != text.Length - 4) ? text.Replace(',', '.') : null;
    }

    private static string? FirstValid(params string?[] candidates) =>
        Array.Find(candidates, candidate => candidate is not null && Quantity.TryParse(candidate, out _, out _));
}
