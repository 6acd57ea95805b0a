using System.Collections.Generic;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>A time for sessions on a Service that has none.</summary>
public sealed class AffinityTimeoutIsUsed : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3025",
        "A session time needs the session affinity ClientIP",
        "Service '{0}' does not keep clients at their pods, so the timeout of its sessions is dropped",
        RuleSeverity.Warning)
    {
        Catalogue = ["PRT17"],
        Why = "Without the session affinity ClientIP each connection is led anywhere, and the API server silently drops the time.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80, SessionAffinityTimeoutSeconds = 600)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80, SessionAffinity = SessionAffinity.ClientIP, SessionAffinityTimeoutSeconds = 600)]
            public sealed class Web;
            """,
        Fix = "Add `SessionAffinity = SessionAffinity.ClientIP`, or remove the time.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (ServicePorts.IsService(context.Object) && context.Object.Root.FindText("spec.sessionAffinity") is null or "" or "None"
            && context.Object.Root.Find("spec.sessionAffinityConfig.clientIP.timeoutSeconds") is { } seconds)
        {
            context.Report(seconds, context.Object.Name);
        }
    }
}
