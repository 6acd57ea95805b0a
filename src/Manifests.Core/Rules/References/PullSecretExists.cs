using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A Secret for a registry that nobody declares, or that is of another type.</summary>
public sealed class PullSecretExists : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4054",
        "The Secret for a registry must exist, and be one for registries",
        "{0} takes images by Secret '{1}', {2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF33"],
        Why = "The node asks the registry for an image with what the Secret holds. One that is missing, in another namespace or of another type is passed over without a word, the registry is asked as by a stranger, and an image that is not public stays away: ImagePullBackOff.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "registry.example/web:1.0")]
            [ImagePullSecret("registy")]
            public sealed class Web;
            """,
        Right = """
            [assembly: ExternalObject("Secret", "registry")]

            [Deployment("web")]
            [Container(Image = "registry.example/web:1.0")]
            [ImagePullSecret("registry")]
            public sealed class Web;
            """,
        Fix = "Declare the Secret, with the type `kubernetes.io/dockerconfigjson`, or say that it exists: `[assembly: ExternalObject(\"Secret\", \"name\")]`.",
    };

    private static readonly string[] Types = ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var secret in SecretsOf(context.Object).Select(reference => reference["name"]).OfType<ScalarNode>().Where(name => name.Text.Length > 0))
        {
            var (found, missing) = Absence.Find(context, "Secret", context.Facts.Namespace, secret.Text);
            var problem = missing?.Words ?? OfType(found);
            if (problem is not null)
            {
                context.Report(secret, [context.Object.ToString(), secret.Text, problem], finding => finding with { Replacement = missing?.Nearest });
            }
        }
    }

    private static IEnumerable<MappingNode> SecretsOf(KubernetesObject source) =>
        source is { Kind: "ServiceAccount", ApiVersion: "v1" } ? source.Root.FindItems("imagePullSecrets") : source.PodTemplate().FindItems("spec.imagePullSecrets");

    private static string? OfType(ClusterObject? secret) =>
        secret?.Source?.Root is { } root && (root.FindText("type") ?? "Opaque") is var type && !Types.Contains(type) ? $"which is of the type {type} and not {Types[0]}" : null;
}
