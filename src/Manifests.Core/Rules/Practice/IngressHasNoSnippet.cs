using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Network;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>An Ingress that writes into the configuration of its controller.</summary>
public sealed class IngressHasNoSnippet : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8065",
        "An Ingress writes nothing into its controller's configuration",
        "Annotation '{0}' writes into the configuration of the ingress controller, with whose rights it can read every Secret",
        RuleSeverity.Info)
    {
        Catalogue = ["SEC27"],
        Why = "What a snippet says runs in the controller, which may read the Secrets of all namespaces (CVE-2021-25742). ingress-nginx "
            + "refuses snippets since 1.9 unless it is told to allow them.",
        Wrong = """
            // No attribute annotates an Ingress; YAML and typed objects can.
            """,
        Right = """
            // metadata: { annotations: { nginx.ingress.kubernetes.io/ssl-redirect: "true" } }
            """,
        Fix = "Use the annotation of the controller that is made for it.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => IngressPaths.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var entry in IngressPaths.IsIngress(context) && context.Object.Root.Find("metadata.annotations") is MappingNode annotations ? annotations : Enumerable.Empty<MappingEntry>())
        {
            if (entry.Key.StartsWith("nginx.ingress.kubernetes.io/", StringComparison.Ordinal) && entry.Key.EndsWith("-snippet", StringComparison.Ordinal))
            {
                context.Report(entry.Value, entry.Key);
            }
        }
    }
}
