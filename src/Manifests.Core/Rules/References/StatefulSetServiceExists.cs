using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A StatefulSet without the Service that names its pods.</summary>
public sealed class StatefulSetServiceExists : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4052",
        "A StatefulSet must name a headless Service of its pods",
        "StatefulSet '{0}' names Service '{1}', {2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF40"],
        Why = "A StatefulSet gives its pods names of their own, `db-0.db`, through a headless Service that leads to them. Without it those names do not exist: what connects to one replica, as databases do among themselves, finds nobody.",
        Wrong = """
            [StatefulSet("db", ServiceName = "database")]
            [Container(Image = "postgres:17")]
            [Service("db", 5432, Headless = true)]
            public sealed class Database;
            """,
        Right = """
            [StatefulSet("db")]
            [Container(Image = "postgres:17")]
            [Service("db", 5432, Headless = true)]
            public sealed class Database;
            """,
        Fix = "Put a `[Service(…, Headless = true)]` on the class and leave `ServiceName` out, or name the Service that leads to the pods. One that is made elsewhere is declared by `[assembly: ExternalObject(\"Service\", \"name\")]`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["StatefulSet"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { Kind: "StatefulSet", ApiVersion: "apps/v1" } && context.Object.Root.Find("spec.serviceName") is ScalarNode { Text.Length: > 0 } name && NamingService.Problem(context, name.Text) is { } problem)
        {
            context.Report(name, context.Object.Name, name.Text, problem);
        }
    }
}
