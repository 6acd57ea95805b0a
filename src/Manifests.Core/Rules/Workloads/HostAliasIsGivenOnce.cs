using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>An address with names in two places.</summary>
public sealed class HostAliasIsGivenOnce : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6024",
        "The names of an address are given once",
        "The address {0} has names already: give all of them in one place",
        RuleSeverity.Warning)
    {
        Catalogue = ["WRK47", "DUP11"],
        Why = "Two entries of `hostAliases` for one address are accepted with a warning; which of them is kept when the object is changed later is not sure, since the address is their key.",
        Wrong = """
            [Deployment("web")]
            [HostAlias("10.0.0.7", "legacy")]
            [HostAlias("10.0.0.7", "billing")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [HostAlias("10.0.0.7", "legacy", "billing")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Put all names of an address into one `[HostAlias]`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var seen = new HashSet<string>();
        foreach (var address in context.Object.PodTemplate().FindItems("spec.hostAliases").Select(alias => alias["ip"]).OfType<ScalarNode>())
        {
            if (!seen.Add(address.Text))
            {
                context.Report(address, address.Text);
            }
        }
    }
}
