using Manifests.Core.Rules.Values;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Practice;

/// <summary>An image of which tomorrow may bring another.</summary>
public sealed class ImageHasFixedTag : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8002",
        "An image has a tag that stays what it is",
        "Image '{0}' {1}: what runs may differ from one start to the next",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["WRK03", "SEC29"],
        Why = "`latest`, which is also meant where no tag is written, is moved with every push. Two pods of one Deployment can then run two "
            + "versions, a restart brings in an untested one, and there is no going back to what ran before.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:latest")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write the version. Leave `Image` out for the image that the project itself publishes.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        foreach (var image in ContainerImages.Of(context))
        {
            if (ImageReference.TryParse(image.Text, out var parts, out _) && parts is { Digest: null, Tag: null or "latest" })
            {
                context.Report(image, image.Text, parts.Tag is null ? "has no tag" : "has the tag latest");
            }
        }
    }
}
