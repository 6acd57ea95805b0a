using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A variable with a field that variables cannot have.</summary>
public sealed class FieldPathIsSupported : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6030",
        "A variable must be of a field that there is",
        "A variable cannot be of the field '{0}'{1}",
        RuleSeverity.Error)
    {
        Catalogue = ["REF51"],
        Why = "Of a pod's fields only a few can be given to a variable: `metadata.name`, `metadata.namespace`, `metadata.uid`, one label or annotation (`metadata.labels['key']`), `spec.nodeName`, `spec.serviceAccountName`, and the addresses in `status`. The API server refuses any other.",
        Wrong = """
            [Deployment("web")]
            [EnvFromField("NODE_NAME", "spec.nodeNam")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [EnvFromField("NODE_NAME", "spec.nodeName")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write one of the fields; for a label, `metadata.labels['app']`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var path in PodContainers.Of(context).SelectMany(container => container.FindItems("env")).Select(variable => variable.Find("valueFrom.fieldRef.fieldPath")).OfType<ScalarNode>())
        {
            if (!PodFields.IsSupported(path.Text))
            {
                var meant = PodFields.Nearest(path.Text);
                context.Report(path, [path.Text, Candidates.DidYouMean(meant)], finding => finding with { Replacement = meant });
            }
        }
    }
}
