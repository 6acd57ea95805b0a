using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Practice;

/// <summary>An image that moves, of which nodes keep the old one.</summary>
public sealed class MovingTagIsPulled : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8004",
        "An image whose tag moves is pulled at each start",
        "Image '{0}' moves, but imagePullPolicy {1} lets nodes keep the one that they have",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["WRK05"],
        Why = "Without `Always`, a node that once pulled `latest` runs that forever, while another node pulls the newest: the pods of one "
            + "Deployment run different versions.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:latest", PullPolicy = PullPolicy.IfNotPresent)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0", PullPolicy = PullPolicy.IfNotPresent)]
            public sealed class Web;
            """,
        Fix = "Write a version as the tag, or leave the pull policy out: it is `Always` for such images.",
    };

    private protected override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        if (container.FindText("image") is { } image && ImageReference.TryParse(image, out var parts, out _) && parts is { Digest: null, Tag: null or "latest" }
            && container.FindText("imagePullPolicy") is "IfNotPresent" or "Never")
        {
            context.Report(container["imagePullPolicy"], [container.FindText("image")!, container.FindText("imagePullPolicy")!], finding => finding with { Replacement = "Always" });
        }
    }
}
