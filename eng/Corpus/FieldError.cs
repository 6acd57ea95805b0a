using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Manifests.CorpusCheck;

/// <summary>One thing that the API server says is wrong with an object.</summary>
/// <param name="Field">The way to the field, as the server writes it; empty where it does not say.</param>
/// <param name="Kind">Which sort of error: Required, Invalid, NotSupported, UnknownField, Decode, …</param>
/// <param name="Text">What it said.</param>
public sealed record FieldError(string Field, string Kind, string Text)
{
    /// <summary>The errors of a line of ORACLE.tsv.</summary>
    public static IReadOnlyList<FieldError> OfOracle(string errors, string strictErrors) =>
        [.. errors.Split(" || ").Concat(strictErrors.Split(" || ")).Where(text => text.Length > 0).Select(Read)];

    /// <summary>The errors of a line of INDEX.tsv, where only a mutant's own verdict stands.</summary>
    public static IReadOnlyList<FieldError> OfIndex(string firstError) =>
        [.. Regex.Split(firstError, @" ; (?=[a-zA-Z.\[\]0-9]+: |<nil>)").Where(text => text.Length > 0).Select(Read)];

    private static FieldError Read(string text)
    {
        if (Regex.Match(text, "unknown field \"(?<field>[^\"]+)\"") is { Success: true } unknown)
        {
            return new FieldError(unknown.Groups["field"].Value, "UnknownField", text);
        }

        if (Regex.Match(text, @"Go struct field (?<field>[A-Za-z0-9.]+) of type") is { Success: true } decode)
        {
            // Go names the struct first: Deployment.spec.replicas.
            return new FieldError(decode.Groups["field"].Value[(decode.Groups["field"].Value.IndexOf('.') + 1)..], "Decode", text);
        }

        if (Regex.Match(text, @"^(?<field>[A-Za-z][^\s:]*): (FieldValue(?<kind>\w+): )?(?<message>.*)$", RegexOptions.Singleline) is { Success: true } field && !text.StartsWith("json:", System.StringComparison.Ordinal))
        {
            var kind = field.Groups["kind"].Success ? field.Groups["kind"].Value : KindOf(field.Groups["message"].Value);
            return new FieldError(field.Groups["field"].Value, kind, text);
        }

        return new FieldError("", "Decode", text);
    }

    private static string KindOf(string message) => Regex.Match(message, "^(Required|Invalid|Unsupported|Duplicate|Not found|Forbidden|Too long|Too many)").Value switch
    {
        "Unsupported" => "NotSupported",
        "Not found" => "NotFound",
        "Too long" => "TooLong",
        "Too many" => "TooMany",
        "" => "Other",
        var kind => kind,
    };
}
