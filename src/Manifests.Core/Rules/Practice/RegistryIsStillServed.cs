using Manifests.Core.Rules.Values;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Practice;

/// <summary>An image from a registry that is frozen.</summary>
public sealed class RegistryIsStillServed : PodRule
{
    private const string Frozen = "k8s.gcr.io";
    private const string Kept = "registry.k8s.io";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8094",
        "An image comes from a registry that is kept",
        "Image '{0}' comes from {1}, which is frozen since 2023: {2} has the images that are kept",
        RuleSeverity.Warning)
    {
        Catalogue = ["API10"],
        Why = "`k8s.gcr.io` gets no new images since April 2023, and leads to its successor for as long as somebody pays for that.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "k8s.gcr.io/pause:3.9")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "registry.k8s.io/pause:3.9")]
            public sealed class Web;
            """,
        Fix = "Write `registry.k8s.io`.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        foreach (var image in ContainerImages.Of(context))
        {
            if (ImageReference.TryParse(image.Text, out var parts, out _) && parts is { Registry: Frozen })
            {
                context.Report(image, [image.Text, Frozen, Kept], finding => finding with { Replacement = (parts with { Registry = Kept }).ToString() });
            }
        }
    }
}
