using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A header of a probe without a proper name.</summary>
public sealed class HeaderHasName : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6037",
        "A header is written as 'Name: value'",
        "'{0}' is no name of a header: write letters, digits and '-', then ':' and the value",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT28"],
        Why = "A header of a probe or hook has a name of letters, digits and '-', and a value. The API server refuses another name.",
        Wrong = """
            [Deployment("web")]
            [ContainerPort(8080)]
            [LivenessProbe("/", Headers = ["X-Probe yes"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [ContainerPort(8080)]
            [LivenessProbe("/", Headers = ["X-Probe: yes"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `\"Name: value\"`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var header in ContainerHandler.Of(context).SelectMany(handler => handler.Node.FindItems("httpGet.httpHeaders")))
        {
            if (header["name"] is ScalarNode name && (name.Text.Length == 0 || !name.Text.All(character => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-')))
            {
                context.Report(name, name.Text);
            }
        }
    }
}
