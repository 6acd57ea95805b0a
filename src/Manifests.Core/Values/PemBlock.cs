using System;
using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Values;

/// <summary>A piece of a PEM text, such as a certificate or a key.</summary>
/// <param name="Label">What it says it is: <c>CERTIFICATE</c>.</param>
/// <param name="Data">Its bytes.</param>
public sealed record PemBlock(string Label, byte[] Data)
{
    private const string Begin = "-----BEGIN ";
    private const string End = "-----END ";
    private const string Dashes = "-----";

    /// <summary>The blocks of a text, in their order; what is not whole counts for nothing.</summary>
    public static IEnumerable<PemBlock> In(string text)
    {
        string? label = null;
        var body = new List<string>();
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            if (LabelOf(line, Begin) is { } begun)
            {
                label = begun;
                body.Clear();
            }
            else if (label is not null && LabelOf(line, End) == label)
            {
                if (Decode(body) is { } data)
                {
                    yield return new PemBlock(label, data);
                }

                label = null;
            }
            else
            {
                body.Add(line);
            }
        }
    }

    private static string? LabelOf(string line, string start) =>
        line.StartsWith(start, StringComparison.Ordinal) && line.EndsWith(Dashes, StringComparison.Ordinal) && line.Length >= start.Length + Dashes.Length
            ? line.Substring(start.Length, line.Length - start.Length - Dashes.Length)
            : null;

    // Lines such as "Proc-Type: 4,ENCRYPTED" may stand before the data.
    private static byte[]? Decode(IEnumerable<string> lines)
    {
        try
        {
            return Convert.FromBase64String(string.Concat(lines.Where(line => line.IndexOf(':') < 0)));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
