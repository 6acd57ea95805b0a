using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>A Service without ports.</summary>
public sealed class ServiceHasPort : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3020",
        "A Service needs a port",
        "Service '{0}' has no port (spec.ports): nothing can connect to it",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT08"],
        Why = "A Service leads connections from one port to another. One without any is refused by the API server, unless it is headless or the name of a host outside.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            public sealed class Web;
            """,
        Fix = "Name the port that others connect to: `[Service(80)]`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (ServicePorts.IsService(context.Object) && !ServicePorts.Of(context).Any() && !ServicePorts.IsHeadless(context.Object) && ServicePorts.TypeOf(context.Object) != "ExternalName")
        {
            context.Report(context.Object.Root.Find("spec"), context.Object.Name);
        }
    }
}
