using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A pod that nobody makes again.</summary>
public sealed class PodHasController : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8077",
        "A pod is made by a Deployment or a Job",
        "Pod '{0}' is made by no controller: when its node goes, so does it",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["WRK42"],
        Why = "A Pod by itself is bound to the node that it was put on. Nothing makes it again elsewhere, rolls out a new version of it or "
            + "scales it.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `[Deployment]`, or `[Job]` for what runs to its end.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["Pod"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { Kind: "Pod", ApiVersion: "v1" })
        {
            context.Report((Node?)null, context.Object.Name);
        }
    }
}
