using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Network;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>An Ingress that takes requests in the clear.</summary>
public sealed class IngressHasTls : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8063",
        "An Ingress takes TLS",
        "Ingress '{0}' has no certificate: it takes requests in the clear",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC25"],
        Why = "Without `tls` passwords and cookies travel in the clear to the cluster. Some clouds terminate TLS in front of the Ingress: "
            + "then suppress the rule.",
        Wrong = """
            [Deployment("web")]
            [ContainerPort(8080)]
            [Service(80, TargetPort = 8080)]
            [Ingress("shop.example.com")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [assembly: ExternalObject("Secret", "shop-tls")]

            [Deployment("web")]
            [ContainerPort(8080)]
            [Service(80, TargetPort = 8080)]
            [Ingress("shop.example.com", TlsSecret = "shop-tls")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `TlsSecret`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => IngressPaths.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (IngressPaths.IsIngress(context) && !context.Object.Root.FindItems("spec.tls").Any())
        {
            context.Report((Node?)null, context.Object.Name);
        }
    }
}
