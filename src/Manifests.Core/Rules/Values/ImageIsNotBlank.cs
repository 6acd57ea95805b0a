using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>An image with which the API server refuses the pod: empty, or with blanks around it.</summary>
public sealed class ImageIsNotBlank : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5014",
        "An image must not be empty or have blanks around it",
        "The image '{0}' is refused: {1}{2}",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM24"],
        Why = "The API server refuses a pod whose image begins or ends with a blank, and any container whose image is empty. A Deployment with a blank is accepted, but none of its pods ever is.",
        Wrong = """
            [Pod("web")]
            [Container("web", " example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Take the blanks away. To run the image that this very project builds, leave the image out.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var image in ContainerImages.Of(context).Where(ContainerImages.IsRefused))
        {
            var suggestion = ImageReference.Suggest(image.Text);
            var problem = image.Text.Length == 0 ? "it is empty" : "it must not have leading or trailing whitespace";
            context.Report(image, [image.Text, problem, Candidates.DidYouMean(suggestion)], finding => finding with { Replacement = suggestion });
        }
    }
}
