using System.Globalization;
using Manifests.Core.Schema;

namespace Manifests.Core.Rules.Schema;

/// <summary>An API version that will go.</summary>
public sealed class VersionIsNotDeprecated : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7004",
        "An API version should not be deprecated",
        "{0} of '{1}' is deprecated since Kubernetes {2}{3}{4}",
        RuleSeverity.Warning)
    {
        Catalogue = ["API02"],
        Why = "A deprecated version of an API still works in the target version of Kubernetes (the property `ManifestsKubernetesVersion`), and is refused from a later one on. Each `kubectl apply` warns of it.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: networking.k8s.io/v1beta1
            kind: IPAddress
            metadata:
              name: 10.0.0.1
            spec:
              parentRef:
                resource: services
                name: web
                namespace: shop
            """,
        Right = """
            apiVersion: networking.k8s.io/v1
            kind: IPAddress
            metadata:
              name: 10.0.0.1
            spec:
              parentRef:
                resource: services
                name: web
                namespace: shop
            """,
        Fix = "Write the version that takes its place.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var target = context.Cluster.KubernetesVersion;
        if (ApiLifecycle.Find(context.Object.ApiVersion, context.Object.Kind) is { } life && life.Deprecated <= target && !(life.Removed <= target))
        {
            var end = life.Removed is null ? "" : string.Format(CultureInfo.InvariantCulture, " and removed in {0}", life.Removed);
            var successor = life.Replacement is null ? "" : $"; use {life.Replacement}";
            context.Report(
                context.Object.Root["apiVersion"],
                [life.Kind, life.ApiVersion, life.Deprecated!.Value.ToString(), end, successor],
                finding => finding with { Replacement = ReplacementVersion.Of(life) });
        }
    }
}
