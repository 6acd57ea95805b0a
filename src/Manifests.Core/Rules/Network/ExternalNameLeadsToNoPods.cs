using System.Collections.Generic;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>A Service that stands for a host outside, and selects pods as well.</summary>
public sealed class ExternalNameLeadsToNoPods : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3045",
        "A Service of type ExternalName leads to no pods",
        "Service '{0}' stands for the host '{1}' and leads to no pods, so its selector is ignored",
        RuleSeverity.Warning)
    {
        Catalogue = ["REF05"],
        Why = "A Service of type ExternalName is an alias in DNS: whoever asks for its name is sent to the host outside. A selector beside it is kept and does nothing. Ports do nothing either, but controllers of Ingresses and meshes read them.",
        Wrong = """
            [Deployment("db")]
            [Container(Image = "postgres:17")]
            [Service("db", 5432, ExternalName = "db.example.com", Selector = "app=db")]
            public sealed class Database;
            """,
        Right = """
            [Service("db", ExternalName = "db.example.com")]
            public static class Database;
            """,
        Fix = "Remove the selector where the host outside is meant, or the external name where the pods are.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (ServicePorts.IsService(context.Object) && ServicePorts.TypeOf(context.Object) == "ExternalName" && context.Object.Root.Find("spec.selector") is MappingNode { Count: > 0 } selector)
        {
            context.Report(WrittenNodes.First(selector), context.Object.Name, context.Object.Root.FindText("spec.externalName") ?? "");
        }
    }
}
