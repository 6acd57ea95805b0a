using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>A host name that is none.</summary>
public sealed class HostNameIsLabel : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5053",
        "The host name of pods must be a label of DNS",
        "'{0}' is no {1} for pods: {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM23"],
        Why = "A pod's host name and subdomain become parts of a name in DNS. The API server refuses what cannot be one.",
        Wrong = """
            [Pod("web")]
            [Container(Image = "example/web:1.0")]
            [PodOptions(Hostname = "web_1")]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container(Image = "example/web:1.0")]
            [PodOptions(Hostname = "web-1")]
            public sealed class Web;
            """,
        Fix = "Write lower-case letters, digits and '-', at most 63.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var field in new[] { "hostname", "subdomain" })
        {
            if (context.Object.PodTemplate().Find("spec." + field) is ScalarNode { Text.Length: > 0 } name && DnsNames.LabelProblem(name.Text) is { } problem)
            {
                context.Report(name, [name.Text, field, problem], finding => finding with { Replacement = DnsNames.SuggestLabel(name.Text) });
            }
        }
    }
}
