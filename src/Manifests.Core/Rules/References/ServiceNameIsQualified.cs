using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>An address that names a Service of another namespace as if it were in one's own.</summary>
public sealed class ServiceNameIsQualified : ObjectRule
{
    // The host of http://host, user@host, Host=host; and host:8080 as the whole value. A bare word could be anything, and is left alone.
    private static readonly Regex Hosts = new(
        @"(?:(?<=://(?:[^/@\s]*@)?)|(?<=\b(?:host|server|data source|endpoint)\s*=\s*)|^)(?<host>[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?)(?=:\d{1,5}\b|[/;,]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4009",
        "The name of a Service in another namespace must say the namespace",
        "'{0}' finds no Service from {1}: Service '{2}' is in {3} and is reached from here as '{4}'",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF57"],
        Why = "A short name such as `db` is looked up in the namespace of the pod that asks. A Service of another namespace is only found as `db.data` (or in full `db.data.svc.cluster.local`): "
            + "with the short name the app fails at run time with an unknown host.",
        Wrong = """
            [Deployment("db", Namespace = "data")]
            [Container("db", "postgres:17")]
            [Service("db", 5432, Namespace = "data")]
            public sealed class Database;

            [Deployment("orders", Namespace = "shop")]
            [Container("orders", "example/orders:1.0")]
            [Env("ConnectionStrings__Orders", "Host=db;Database=orders")]
            public sealed class Orders;
            """,
        Right = """
            [Deployment("db", Namespace = "data")]
            [Container("db", "postgres:17")]
            [Service("db", 5432, Namespace = "data")]
            public sealed class Database;

            [Deployment("orders", Namespace = "shop")]
            [Container("orders", "example/orders:1.0")]
            [Env("ConnectionStrings__Orders", "Host=db.data;Database=orders")]
            public sealed class Orders;
            """,
        Fix = "Write `service.namespace`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var variable in PodContainers.Of(context).SelectMany(container => container.FindItems("env")))
        {
            if (variable["value"] is ScalarNode { Type: ScalarType.String } value)
            {
                CheckValue(context, value);
            }
        }
    }

    private static void CheckValue(RuleContext context, ScalarNode value)
    {
        foreach (var host in Hosts.Matches(value.Text).Cast<Match>().Select(match => match.Groups["host"]).Where(host => IsNoWholeWord(host, value.Text)))
        {
            var services = context.Cluster.Named("Service", host.Value);
            if (services.Count == 0 || services.Any(service => service.Facts.Namespace == context.Facts.Namespace)
                || services.FirstOrDefault(service => service.Facts.Namespace is not null) is not { } target)
            {
                continue;
            }

            var qualified = host.Value + "." + target.Facts.Namespace;
            context.Report(
                value,
                [host.Value, Wording.Namespace(context.Facts.Namespace), host.Value, Wording.Namespace(target.Facts.Namespace), qualified],
                finding => finding with
                {
                    Replacement = value.Text.Substring(0, host.Index) + qualified + value.Text.Substring(host.Index + host.Length),
                    Related = target.Origin is { } origin ? [origin] : [],
                });
        }
    }

    private static bool IsNoWholeWord(Group host, string text) => host.Length < text.Length;
}
