using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.References;

/// <summary>Pods with a name in DNS that no Service gives them.</summary>
public sealed class SubdomainHasService : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4063",
        "A subdomain of pods must be a headless Service of theirs",
        "The pods of {0} are to have names under '{1}', {2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF58"],
        Why = "A pod with a `hostname` and a `subdomain` has a name of its own in DNS, `db-0.db`, but only where a headless Service called as the subdomain leads to it. Without it nobody finds the pod by that name.",
        Wrong = """
            [Deployment("db")]
            [PodOptions(Hostname = "primary", Subdomain = "database")]
            [Container(Image = "postgres:17")]
            [Service("db", 5432, Headless = true)]
            public sealed class Database;
            """,
        Right = """
            [Deployment("db")]
            [PodOptions(Hostname = "primary", Subdomain = "db")]
            [Container(Image = "postgres:17")]
            [Service("db", 5432, Headless = true)]
            public sealed class Database;
            """,
        Fix = "Give the class a `[Service(…, Headless = true)]` of that name, or write the name of the one that it has.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (PodSpecs.Of(context)?["subdomain"] is ScalarNode { Text.Length: > 0 } subdomain && DnsNames.LabelProblem(subdomain.Text) is null && NamingService.Problem(context, subdomain.Text) is { } problem)
        {
            context.Report(subdomain, context.Object.ToString(), subdomain.Text, problem);
        }
    }
}
