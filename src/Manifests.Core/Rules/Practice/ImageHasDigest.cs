using Manifests.Core.Rules.Values;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Practice;

/// <summary>An image that is known by its name only.</summary>
public sealed class ImageHasDigest : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8003",
        "An image is pinned to its digest",
        "Image '{0}' is not pinned to a digest",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["WRK04"],
        Why = "A tag can be moved, by mistake or on purpose; a digest names the very bytes. What was tested is then what runs.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0@sha256:0123456789012345678901234567890123456789012345678901234567890123")]
            public sealed class Web;
            """,
        Fix = "Add the digest, `@sha256:…`. What `dotnet publish` writes for the project's own image has it by itself.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        foreach (var image in ContainerImages.Of(context))
        {
            if (ImageReference.TryParse(image.Text, out var parts, out _) && parts is { Digest: null })
            {
                context.Report(image, image.Text);
            }
        }
    }
}
