using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Manifests.Core.Output;

/// <summary>The names of the files that a build writes.</summary>
/// <remarks>
/// A name comes from the user's source, where nothing keeps it from being <c>../../etc/passwd</c>: whatever is not
/// surely a harmless part of a file name on every system is written as % and its code. What other systems would hold for the same name
/// (capitals, other alphabets) or refuse (long names) ends in a hash, so that two names never share a file.
/// </remarks>
public static class ManifestPath
{
    private static readonly string[] ReservedOnWindows =
    [
        "con", "prn", "aux", "nul",
        "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ];

    // File systems take 255 bytes; the rest is room for what others add, as editors and backups do.
    private const int LongestFile = 200;

    private const int HashLength = 16;

    /// <summary>The file of one object: <c>[namespace/]name.kind.yaml</c>.</summary>
    public static string ForObject(string? ns, string name, string kind)
    {
        var suffix = "." + Cut(Segment(kind.ToLowerInvariant()), kind, LongestFile / 2) + ".yaml";
        var file = Cut(Distinct(Segment(name), name), name, LongestFile - Encoding.UTF8.GetByteCount(suffix)) + suffix;
        return string.IsNullOrEmpty(ns) ? file : Cut(Distinct(Segment(ns!), ns!), ns!, LongestFile) + "/" + file;
    }

    /// <summary>The file of all the objects of one class: <c>Shop.Orders.yaml</c>.</summary>
    public static string ForClass(string declaringType) => Cut(Segment(declaringType), declaringType, LongestFile - ".yaml".Length) + ".yaml";

    /// <summary>The file of all the objects of one file of YAML: <c>k8s.shop.orders.yaml</c> for <c>k8s/shop/orders.yml</c>.</summary>
    public static string ForSourceFile(string sourceFile)
    {
        var parts = sourceFile.Split('/').Where(part => part.Length > 0 && part is not ("." or "..")).ToArray();
        var file = parts.Length == 0 ? "" : parts[parts.Length - 1];
        var dot = file.LastIndexOf('.');
        return ForClass(string.Join(".", parts.Take(parts.Length - 1).Concat([dot > 0 ? file.Substring(0, dot) : file])));
    }

    /// <summary>The folder of an environment.</summary>
    public static string ForEnvironment(string environment) => Cut(Segment(environment), environment, LongestFile) + "/";

    // Some systems take 'Reader' and 'reader' for one file, or two ways of writing one letter of another alphabet. Nearly all names in Kubernetes
    // have neither; those of roles may.
    private static string Distinct(string segment, string text) => text.Any(c => char.IsUpper(c) || c > '~') ? segment + "~" + Hash(text) : segment;

    private static string Cut(string segment, string text, int longest)
    {
        if (Encoding.UTF8.GetByteCount(segment) <= longest)
        {
            return segment;
        }

        var kept = segment.Length;
        while (Encoding.UTF8.GetByteCount(segment.Substring(0, kept)) > longest - HashLength - 1)
        {
            kept--;
        }

        return segment.Substring(0, kept).TrimEnd('.') + "~" + Hash(text);
    }

    private static string Hash(string text)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.Unicode.GetBytes(text)).Take(HashLength / 2).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static string Segment(string text)
    {
        var segment = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // Windows drops a dot at the end; one at the start hides a file, or leads out of the folder.
            var c = text[i];
            if (char.IsLetterOrDigit(c) || c is '-' or '_' || (c == '.' && i > 0 && i < text.Length - 1))
            {
                segment.Append(c);
            }
            else
            {
                segment.Append('%').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        // Windows takes 'con' and 'con.pod.yaml' for the console.
        return segment.Length == 0 || IsReserved(text) ? "%" + segment : segment.ToString();
    }

    private static bool IsReserved(string text)
    {
        var dot = text.IndexOf('.');
        var stem = dot < 0 ? text : text.Substring(0, dot);
        return ReservedOnWindows.Contains(stem, StringComparer.OrdinalIgnoreCase);
    }
}
