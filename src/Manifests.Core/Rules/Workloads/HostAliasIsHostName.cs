using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A name for an address that is no host name.</summary>
public sealed class HostAliasIsHostName : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6023",
        "A host alias is a host name",
        "'{0}' is no host name: {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK47"],
        Why = "The names of `hostAliases` go into the pod's hosts file. Each must be a host name of lower-case letters, digits, '-' and '.'; the API server refuses another.",
        Wrong = """
            [Deployment("web")]
            [HostAlias("10.0.0.7", "legacy_db")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [HostAlias("10.0.0.7", "legacy-db")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write lower-case letters, digits, '-' and '.'.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var name in context.Object.PodTemplate().FindItems("spec.hostAliases").SelectMany(alias => alias["hostnames"] as SequenceNode ?? []).OfType<ScalarNode>())
        {
            if (DnsNames.SubdomainProblem(name.Text) is { } problem)
            {
                context.Report(name, name.Text, problem);
            }
        }
    }
}
