using System;
using System.Collections.Generic;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Network;

/// <summary>A Service that stands for a host outside, and names none.</summary>
public sealed class ExternalNameIsHost : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3021",
        "A Service of type ExternalName needs a host name",
        "Service '{0}' stands for a host outside the cluster, but '{1}' is no host name: {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT13"],
        Why = "A Service of type ExternalName is an alias in DNS. The API server refuses one without the name that it stands for, and any text that is no host name, such as a URL.",
        Wrong = """
            [Service("db", ExternalName = "https://db.example.com")]
            public static class Database;
            """,
        Right = """
            [Service("db", ExternalName = "db.example.com")]
            public static class Database;
            """,
        Fix = "Write the bare host name, without scheme, port and path.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!ServicePorts.IsService(context.Object) || ServicePorts.TypeOf(context.Object) != "ExternalName")
        {
            return;
        }

        var host = context.Object.Root.Find("spec.externalName");
        var text = (host as ScalarNode)?.Text ?? "";
        // A dot at the end says that the name is complete.
        if (DnsNames.SubdomainProblem(text.EndsWith(".", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text) is { } problem)
        {
            context.Report(host ?? context.Object.Root.Find("spec.type"), context.Object.Name, text, problem);
        }
    }
}
