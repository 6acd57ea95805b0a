using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A value of a Secret that is not what its app will take it for.</summary>
public sealed class SecretValueIsEncodedOnce : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5090",
        "The value of a Secret is encoded once, and ends where it ends",
        "{0}[{1}] of {2} {3}",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["NAM36"],
        Why = "Values of `data` are base64, those of `stringData` are as they are. Whoever encodes a value of `stringData`, or one of `data` twice, gives the app the base64 of its password. "
            + "And `echo password | base64` encodes a line break too, which most apps take for a part of the password.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Secret
            metadata:
              name: db
            stringData:
              user: b3JkZXJzLXNlcnZpY2U=
            """,
        Right = """
            apiVersion: v1
            kind: Secret
            metadata:
              name: db
            stringData:
              user: orders-service
            """,
        Fix = "Write the value itself into `stringData`, or encode it once: `printf %s value | base64`.",
    };

    // What is shorter is base64 by chance.
    private const int Shortest = 12;

    private static readonly string[] Maps = ["data", "stringData"];

    private static readonly Regex Base64 = new("^[A-Za-z0-9+/]+={0,2}$", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["Secret"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "v1", Kind: "Secret" })
        {
            return;
        }

        foreach (var map in Maps)
        {
            foreach (var entry in context.Object.Root[map] as MappingNode ?? [])
            {
                if (entry.Value is ScalarNode { Type: ScalarType.String } written && (map == "data" ? SecretTexts.Decode(written.Text) : written.Text) is { } text && Problem(text) is { } problem)
                {
                    context.Report(written, map, entry.Key, context.Object.ToString(), problem);
                }
            }
        }
    }

    private static string? Problem(string text)
    {
        if (IsEncoded(text.TrimEnd('\n')))
        {
            return "is base64 of something that is text itself: the app gets the base64";
        }

        return text.Length > 1 && text.IndexOf('\n') == text.Length - 1 ? "ends with a line break, which the app takes for a part of the value" : null;
    }

    private static bool IsEncoded(string text) =>
        text.Length >= Shortest && text.Length % 4 == 0 && Base64.IsMatch(text) && SecretTexts.Decode(text) is { } inner && inner.All(character => character is >= ' ' and <= '~' or '\n');
}
