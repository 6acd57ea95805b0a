using System.Collections.Generic;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Ports;

/// <summary>A text that cannot name what an app speaks.</summary>
public sealed class AppProtocolSyntax : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3017",
        "An application protocol is a name, with or without a domain",
        "'{0}' is no application protocol: {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT53"],
        Why = "`appProtocol` tells proxies and meshes what is spoken on a port. It is one of the service names of IANA (`http`, `https`, `mysql`), one of Kubernetes' own "
            + "(`kubernetes.io/h2c`, `kubernetes.io/ws`, `kubernetes.io/wss`), or a name of somebody else's with their domain before it (`example.com/chat`). The API server refuses what has another form.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80, AppProtocol = "http/2/tls")]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80, AppProtocol = "kubernetes.io/h2c")]
            public sealed class Web;
            """,
        Fix = "Write `http`, `https`, `kubernetes.io/h2c` or another name of that form, or leave it out.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var port in ServicePorts.Of(context))
        {
            // The API server holds it against what the key of a label may be.
            if (port["appProtocol"] is ScalarNode { Type: ScalarType.String } protocol && LabelSyntax.KeyProblem(protocol.Text) is { } problem)
            {
                context.Report(protocol, protocol.Text, problem);
            }
        }
    }
}
