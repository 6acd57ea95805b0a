using System.Globalization;
using Manifests.Core.Schema;

namespace Manifests.Core.Rules.Schema;

/// <summary>An API version that the target version of Kubernetes does not serve, or does not serve any more.</summary>
public sealed class VersionIsServed : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7003",
        "An API version must be served by the target version of Kubernetes",
        "Kubernetes {0} does not serve {1} of '{2}'{3}",
        RuleSeverity.Error)
    {
        Catalogue = ["API01", "API03", "API08"],
        Why = "Versions of an API come and go: `extensions/v1beta1`, where Deployments and Ingresses once were, is long gone. An object of a version that the cluster does not serve is refused: `no matches for kind`. "
            + "The property `ManifestsKubernetesVersion` says which version of Kubernetes the objects are for; without it, it is the newest that is known.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: policy/v1beta1
            kind: PodDisruptionBudget
            metadata:
              name: web
            spec:
              minAvailable: 1
              selector:
                matchLabels:
                  app: web
            """,
        Right = """
            apiVersion: policy/v1
            kind: PodDisruptionBudget
            metadata:
              name: web
            spec:
              minAvailable: 1
              selector:
                matchLabels:
                  app: web
            """,
        Fix = "Write the version that took its place; its fields may differ, which the other rules of this block then show.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (ApiLifecycle.Find(context.Object.ApiVersion, context.Object.Kind) is not { } life)
        {
            return;
        }

        var target = context.Cluster.KubernetesVersion;
        if (life.Removed <= target)
        {
            var successor = life.Replacement is null ? "" : $"; use {life.Replacement}";
            Report(context, life, string.Format(CultureInfo.InvariantCulture, " any more: it was removed in {0}{1}", life.Removed, successor));
        }
        else if (life.Introduced > target)
        {
            Report(context, life, string.Format(CultureInfo.InvariantCulture, " yet: it came in {0}", life.Introduced));
        }
    }

    private static void Report(RuleContext context, ApiLifecycle life, string reason) => context.Report(
        context.Object.Root["apiVersion"],
        [context.Cluster.KubernetesVersion.ToString(), life.Kind, life.ApiVersion, reason],
        finding => finding with { Replacement = ReplacementVersion.Of(life) });
}
