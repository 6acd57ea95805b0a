using System.Collections.Generic;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>The name of a host outside on a Service for pods.</summary>
public sealed class ExternalNameIsUsed : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3022",
        "The name of a host outside needs the type ExternalName",
        "Service '{0}' is of type {1}, so its external name '{2}' is ignored",
        RuleSeverity.Warning)
    {
        Catalogue = ["PRT13"],
        Why = "A Service either leads to pods or is an alias for a host outside. On any other type than ExternalName the API server keeps the name, warns and does nothing with it.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80, Type = ServiceType.ClusterIP, ExternalName = "web.example.com")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            public sealed class Web;
            """,
        Fix = "Remove one of the two.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (ServicePorts.IsService(context.Object) && context.Object.Root.Find("spec.externalName") is ScalarNode { Text.Length: > 0 } host && ServicePorts.TypeOf(context.Object) is var type and not "ExternalName")
        {
            context.Report(host, context.Object.Name, type, host.Text);
        }
    }
}
