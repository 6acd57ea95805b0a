using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A key of a ConfigMap or Secret that the API server refuses.</summary>
public sealed class ConfigKeyIsValid : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5020",
        "A key of a ConfigMap or Secret must be one that Kubernetes takes",
        "Key '{0}' of {1} is not valid: {2}{3}",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM12"],
        Why = "A key may become a file's name, so it has letters, digits, `-`, `_` and `.` only, at most 253 of them, and is neither `.` nor `..`. It can be in one of `data`, `binaryData` and `stringData` only where these have to differ. The API server refuses anything else.",
        Wrong = """
            [ConfigMap("shop-config")]
            public static class ShopConfig { [Key("app theme")] public const string Theme = "dark"; }
            """,
        Right = """
            [ConfigMap("shop-config")]
            public static class ShopConfig { [Key("app-theme")] public const string Theme = "dark"; }
            """,
        Fix = "Give the constant a `[Key]` of letters, digits, `-`, `_` and `.`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["ConfigMap", "Secret"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind is not ("ConfigMap" or "Secret") || context.Object.ApiVersion != "v1")
        {
            return;
        }

        foreach (var field in new[] { "data", "binaryData", "stringData" })
        {
            foreach (var entry in context.Object.Root[field] as MappingNode ?? Enumerable.Empty<MappingEntry>())
            {
                if (Problem(entry.Key) is { } problem)
                {
                    Report(context, entry, problem);
                }
            }
        }
    }

    private static void Report(RuleContext context, MappingEntry entry, string problem)
    {
        var suggestion = new string([.. entry.Key.Select(c => IsAllowed(c) ? c : '-')]);
        var mended = Problem(suggestion) is null ? suggestion : null;
        context.Report(
            entry.KeyOrigin is null ? entry.Value : ScalarNode.String(entry.Key, entry.KeyOrigin),
            [entry.Key, $"{context.Object.Kind} '{context.Object.Name}'", problem, Candidates.DidYouMean(mended)],
            finding => finding with { Replacement = mended });
    }

    private static string? Problem(string key) => key switch
    {
        "" => "it is empty",
        "." or ".." => "it means a folder",
        { Length: > 253 } => "it must be no more than 253 characters",
        _ when key.StartsWith("..", System.StringComparison.Ordinal) => "it must not start with '..'",
        _ => key.All(IsAllowed) ? null : "a valid config key must consist of alphanumeric characters, '-', '_' or '.'",
    };

    private static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.';
}
