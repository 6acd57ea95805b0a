using System;
using System.Globalization;
using System.Text.RegularExpressions;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Practice;

/// <summary>A password that everybody can read in the source.</summary>
public sealed class CredentialIsNotInSource : ContainerRule
{
    private static readonly Regex Name = new(
        "(^|[_.-]|[a-z])(password|passwd|pwd|secret|token|api_?key|access_?key|private_?key|client_?secret|credential)s?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex ConnectionString = new("(^|;)\\s*(password|pwd)\\s*=\\s*(?<value>[^;]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex PrivateKey = new("BEGIN ([A-Z]+ )*PRIVATE KEY", RegexOptions.CultureInvariant);
    private static readonly Regex UserInfo = new("^[a-z][a-z0-9+.-]*://[^/@:\\s]+:(?<value>[^/@\\s]+)@", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8061",
        "A credential does not belong into source",
        "The value of variable '{0}' looks like a credential, and is in the source for everybody to read",
        RuleSeverity.Warning)
    {
        Catalogue = ["SEC22"],
        Why = "What is in source is in every clone, every build log and the package of the YAML, and it stays in the history when it is "
            + "taken away. Who may read pods in the cluster sees it, too.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Env("DB_PASSWORD", "hunter2")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [EnvFromSecret("DB_PASSWORD", "db", "password")]
            public sealed class Web;

            [Secret("db")]
            public static class Db { public const string password = ""; }
            """,
        Fix = "Put it into a Secret that is made elsewhere, and refer to it with `[EnvFromSecret]`.",
    };

    private protected override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        foreach (var variable in container.FindItems("env"))
        {
            if (variable["value"] is ScalarNode { Type: ScalarType.String, Text: var text } value && variable.FindText("name") is { } name && IsCredential(name, text))
            {
                context.Report(value, name);
            }
        }
    }

    private static bool IsCredential(string name, string value) =>
        (Name.IsMatch(name) && IsLiteral(value))
        || (value.IndexOf('=') >= 0 && Holds(ConnectionString, value)) || (value.IndexOf('@') >= 0 && Holds(UserInfo, value))
        || (value.IndexOf("BEGIN ", StringComparison.Ordinal) >= 0 && PrivateKey.IsMatch(value));

    private static bool Holds(Regex pattern, string value) => pattern.Match(value) is { Success: true } match && IsLiteral(match.Groups["value"].Value);

    // A reference, a placeholder, a path, an address, a switch or a number is no credential, whatever the variable's name says.
    private static bool IsLiteral(string value) =>
        value.Trim().Length > 0 && value.IndexOf("$(", StringComparison.Ordinal) < 0 && !Placeholders.IsOne(value) && value[0] != '/' && value.IndexOf("://", StringComparison.Ordinal) < 0
        && !bool.TryParse(value, out _) && !long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
