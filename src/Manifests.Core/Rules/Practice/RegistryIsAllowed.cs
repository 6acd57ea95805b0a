using System;
using System.Linq;
using Manifests.Core.Rules.Values;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Practice;

/// <summary>An image from where none is to come from.</summary>
public sealed class RegistryIsAllowed : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8105",
        "An image comes from a registry that is allowed",
        "Image '{0}' comes from {1}, and allowed is {2}",
        RuleSeverity.Info)
    {
        Catalogue = ["WRK06"],
        Why = "Many teams take images only from registries that they scan, or that their cluster can reach. The property `ManifestsAllowedRegistries` lists them, with semicolons between; without it the rule says nothing. "
            + "An entry is a registry (`registry.example.com`) or a folder of one (`ghcr.io/example`); images without a registry come from `docker.io`.",
        Wrong = """
            // With <ManifestsAllowedRegistries>registry.example.com</ManifestsAllowedRegistries> in the project:
            [Deployment("web")]
            [Container("web", "ghcr.io/somebody/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            // With <ManifestsAllowedRegistries>registry.example.com</ManifestsAllowedRegistries> in the project:
            [Deployment("web")]
            [Container("web", "registry.example.com/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Copy the image to a registry that is allowed, or add its registry to the list.",
    };

    private const string DefaultRegistry = "docker.io";

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var allowed = context.Cluster.AllowedRegistries;
        if (allowed.Count == 0)
        {
            return;
        }

        foreach (var image in ContainerImages.Of(context))
        {
            if (ImageReference.TryParse(image.Text, out var parts, out _) && parts is not null && !allowed.Any(entry => IsBelow(FullName(parts), entry.TrimEnd('/'))))
            {
                context.Report(image, image.Text, parts.Registry ?? DefaultRegistry, string.Join(", ", allowed));
            }
        }
    }

    private static bool IsBelow(string name, string folder) => name.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase);

    // As a node asks for it: nginx is docker.io/library/nginx.
    private static string FullName(ImageReference image) => (image.Registry, image.Repository.Contains("/")) switch
    {
        (null or DefaultRegistry, false) => DefaultRegistry + "/library/" + image.Repository,
        var (registry, _) => (registry ?? DefaultRegistry) + "/" + image.Repository,
    };
}
