using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>IP families that no Service can have together.</summary>
public sealed class IPFamiliesFit : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3026",
        "IP families must fit one another and the policy",
        "Service '{0}' cannot have the IP families {1}: {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT18"],
        Why = "A Service has an address of one version of IP or of both, each once. Two need a policy that asks for two. The API server refuses everything else.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80, IPFamilyPolicy = IPFamilyPolicy.SingleStack, IPFamilies = [IPFamily.IPv4, IPFamily.IPv6])]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80, IPFamilyPolicy = IPFamilyPolicy.PreferDualStack, IPFamilies = [IPFamily.IPv4, IPFamily.IPv6])]
            public sealed class Web;
            """,
        Fix = "Name each family once, and for two of them `IPFamilyPolicy.PreferDualStack` or `RequireDualStack`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!ServicePorts.IsService(context.Object) || context.Object.Root.Find("spec.ipFamilies") is not SequenceNode list)
        {
            return;
        }

        var families = list.OfType<ScalarNode>().Select(family => family.Text).ToList();
        if (Problem(families, context.Object.Root.FindText("spec.ipFamilyPolicy")) is { } problem)
        {
            context.Report(list, context.Object.Name, string.Join(", ", families), problem);
        }
    }

    private static string? Problem(List<string> families, string? policy)
    {
        if (families.FirstOrDefault(family => family is not ("IPv4" or "IPv6")) is { } unknown)
        {
            return $"'{unknown}' is neither IPv4 nor IPv6";
        }

        return families.Distinct().Count() < families.Count ? "each may be there once"
            : families.Count == 2 && policy == "SingleStack" ? "the policy SingleStack allows one"
            : null;
    }
}
