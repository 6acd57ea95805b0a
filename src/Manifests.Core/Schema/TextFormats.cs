using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Values;

namespace Manifests.Core.Schema;

/// <summary>The forms of texts that validation.tsv gives to fields, each by a name.</summary>
public static class TextFormats
{
    private const int LongestDriver = 63;
    private const int FewestSegments = 3;

    private static readonly Dictionary<string, Func<string, string?>> Problems = new(StringComparer.Ordinal)
    {
        ["label"] = DnsNames.LabelProblem,
        ["subdomain"] = DnsNames.SubdomainProblem,
        ["qualified-name"] = LabelSyntax.KeyProblem,
        ["provisioner"] = text => LabelSyntax.KeyProblem(text.ToLowerInvariant()),
        ["address"] = IpAddresses.AddressProblem,
        ["csi-driver"] = text => text.Length > LongestDriver ? "it must be no more than 63 characters" : DnsNames.SubdomainProblem(text.ToLowerInvariant()),
        ["domain-path"] = text => text.IndexOf('/') is var slash and > 0 && slash < text.Length - 1 && DnsNames.SubdomainProblem(text.Substring(0, slash)) is null
            ? null
            : "it must be a domain and a path, such as 'example.com/controller'",
        ["webhook-name"] = text => DnsNames.SubdomainProblem(text) ?? (text.Split('.').Length < FewestSegments ? "it must be a domain of three parts or more, such as 'check.example.com'" : null),
        ["no-back-steps"] = text => text.Split('/').Contains("..") ? "it must not contain '..'" : null,
        ["relative-path"] = text =>
            text.StartsWith("/", StringComparison.Ordinal) ? "it must be a relative path"
            : text.Split('/').Contains("..") ? "it must not contain '..'"
            : text.StartsWith("..", StringComparison.Ordinal) ? "it must not start with '..'" : null,
        ["count-or-percent"] = CountOrPercentProblem,
        ["count-or-share"] = text => CountOrPercentProblem(text) ?? (text.TrimStart('0').Length > 3 && text.TrimStart('0') != "100%" ? "it must not be more than 100%" : null),
    };

    /// <summary>Why a text does not have a form, or null where it does; an empty text counts as absent.</summary>
    public static string? Problem(string format, string text) => text.Length == 0 || !Problems.TryGetValue(format, out var problem) ? null : problem(text);

    private static string? CountOrPercentProblem(string text)
    {
        var digits = text.EndsWith("%", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;
        if (digits.Length == 0 || !digits.All(digit => digit is >= '0' and <= '9'))
        {
            return digits.Length > 1 && digits[0] == '-' ? "it must not be negative" : "it must be a number, or a share such as '25%'";
        }

        return digits.Length == text.Length ? "it must be a number without quotes, or a share such as '25%'" : null;
    }
}
