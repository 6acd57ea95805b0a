using System.Collections.Generic;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>A time for which no client can keep its pod.</summary>
public sealed class AffinityTimeoutIsInRange : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3024",
        "A session lasts 1 to 86400 seconds",
        "Service '{0}' keeps clients at their pods for {1} seconds, but 1 to 86400 are allowed",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT17"],
        Why = "With the session affinity ClientIP the nodes remember for some time which pod a client was led to: a day at most. The API server refuses other times.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80, SessionAffinity = SessionAffinity.ClientIP, SessionAffinityTimeoutSeconds = 100000)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80, SessionAffinity = SessionAffinity.ClientIP, SessionAffinityTimeoutSeconds = 86400)]
            public sealed class Web;
            """,
        Fix = "Write a number from 1 to 86400, or leave it out for three hours.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (ServicePorts.IsService(context.Object) && context.Object.Root.FindText("spec.sessionAffinity") == "ClientIP"
            && context.Object.Root.Find("spec.sessionAffinityConfig.clientIP.timeoutSeconds") is { } seconds && WholeNumber.Of(seconds) is { } number and (< 1 or > 86400))
        {
            context.Report(seconds, context.Object.Name, WholeNumber.InWords(number));
        }
    }
}
