using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>An image that no registry can have.</summary>
public sealed class ImageIsValid : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5006",
        "An image must be one that can be pulled",
        "'{0}' is no image: {1}{2}",
        RuleSeverity.Warning)
    {
        Catalogue = ["NAM24"],
        Why = "An image is `registry/repository:tag@digest`, of which only the repository is required. The API server does not look at it, so the pod is made, and its container waits with `InvalidImageName` for ever. "
            + "The usual mistakes: capital letters in the repository, `https://` before the registry, two tags.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/Web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write the image as `docker pull` takes it.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var image in ContainerImages.Of(context).Where(image => !ContainerImages.IsRefused(image)))
        {
            if (!ImageReference.TryParse(image.Text, out _, out var error))
            {
                var suggestion = ImageReference.Suggest(image.Text);
                context.Report(image, [image.Text, error, Candidates.DidYouMean(suggestion)], finding => finding with { Replacement = suggestion });
            }
        }
    }
}
