using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A secret in the environment of a process.</summary>
public sealed class SecretIsMounted : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8060",
        "A secret is a file, not a variable",
        "{0} has {1} in its environment",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC21"],
        Why = "The environment of a process is inherited by those that it starts, shows up in dumps and error reports, and keeps the old "
            + "value when the Secret changes. A file has none of that; .NET reads a folder of them with `AddKeyPerFile`.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [EnvFromSecret("DB_PASSWORD", "db", "password")]
            public sealed class Web;

            [Secret("db")]
            public static class Db { public const string password = ""; }
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Mount("/run/secrets/db", typeof(Db), ReadOnly = true)]
            public sealed class Web;

            [Secret("db")]
            public static class Db { public const string password = ""; }
            """,
        Fix = "Mount the Secret: `[Mount(\"/run/secrets/db\", typeof(DbCredentials))]`.",
    };

    private protected override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        foreach (var variable in container.FindItems("env"))
        {
            if (variable.Find("valueFrom.secretKeyRef") is MappingNode key)
            {
                context.Report(key["name"] ?? key, PodContainers.Subject(container), $"key '{key.FindText("key")}' of Secret '{key.FindText("name")}'");
            }
        }

        foreach (var source in container.FindItems("envFrom"))
        {
            if (source["secretRef"] is MappingNode secret)
            {
                context.Report(secret["name"] ?? secret, PodContainers.Subject(container), $"Secret '{secret.FindText("name")}'");
            }
        }
    }
}
