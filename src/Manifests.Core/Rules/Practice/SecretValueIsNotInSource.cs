using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Practice;

/// <summary>A secret whose value everybody can read in the source.</summary>
public sealed class SecretValueIsNotInSource : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8001",
        "The value of a secret does not belong into source",
        "The value of key '{0}' of Secret '{1}' is in the source, for everybody to read",
        RuleSeverity.Warning)
    {
        Catalogue = ["SEC23"],
        Why = "What is in source is in every clone, every build log and the package of the YAML, and it stays in the history when it is taken away. "
            + "A `[Secret]` class names its keys only; the values come from elsewhere: a secret store with an operator, or `kubectl create secret`.",
        Wrong = """
            [Secret("db-credentials", WriteValues = true)]
            public static class DbCredentials { public const string password = "hunter2"; }
            """,
        Right = """
            [Secret("db-credentials")]
            public static class DbCredentials { public const string password = ""; }
            """,
        Fix = "Leave `WriteValues` out and make the Secret elsewhere. For a cluster that is thrown away, suppress this rule.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["Secret"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind != "Secret" || context.Object.ApiVersion != "v1")
        {
            return;
        }

        foreach (var field in new[] { "data", "stringData" })
        {
            foreach (var entry in context.Object.Root[field] as MappingNode ?? Enumerable.Empty<MappingEntry>())
            {
                if (entry.Value is ScalarNode { Text.Length: > 0 } value && !Placeholders.IsOne(value.Text))
                {
                    context.Report(value, entry.Key, context.Object.Name);
                }
            }
        }
    }
}
