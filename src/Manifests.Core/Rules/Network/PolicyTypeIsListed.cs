using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>Rules of a NetworkPolicy for a direction that it does not restrict.</summary>
public sealed class PolicyTypeIsListed : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3032",
        "A NetworkPolicy must restrict the directions that it has rules for",
        "NetworkPolicy '{0}' has rules for {1}, but only restricts {2}: they are ignored",
        RuleSeverity.Warning)
    {
        Catalogue = ["REF25"],
        Why = "`policyTypes` says which directions are restricted. Rules for another direction are kept and never looked at: what they seem to allow was never forbidden, nor is anything else.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [NetworkPolicy(PolicyTypes = [PolicyType.Ingress])]
            [AllowTo(Cidr = "10.0.0.0/8")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [NetworkPolicy]
            [AllowTo(Cidr = "10.0.0.0/8")]
            public sealed class Web;
            """,
        Fix = "Leave `PolicyTypes` out, or add the direction to it.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["NetworkPolicy"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { Kind: "NetworkPolicy", ApiVersion: "networking.k8s.io/v1" } || context.Object.Root.Find("spec.policyTypes") is not SequenceNode { Count: > 0 } types)
        {
            return;
        }

        var listed = types.OfType<ScalarNode>().Select(type => type.Text).ToList();
        foreach (var (type, field) in new[] { ("Ingress", "ingress"), ("Egress", "egress") })
        {
            if (!listed.Contains(type) && context.Object.Root.FindItems("spec." + field).Any())
            {
                context.Report(types, context.Object.Name, type, string.Join(", ", listed));
            }
        }
    }
}
