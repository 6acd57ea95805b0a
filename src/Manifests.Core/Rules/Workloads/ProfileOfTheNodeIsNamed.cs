using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A profile of the node without its name, or the reverse.</summary>
public sealed class ProfileOfTheNodeIsNamed : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6029",
        "A profile of the node has a name",
        "{0} {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["SEC09", "SEC10"],
        Why = "With the type `Localhost` a profile is one that lies on the node, and `localhostProfile` says which; with every other type there is nothing to name. The API server refuses one without the other.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(SeccompProfile = SecurityProfileType.Localhost)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [SecurityContext(SeccompProfile = SecurityProfileType.Localhost, LocalhostSeccompProfile = "profiles/web.json")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Name the profile, or use `SecurityProfileType.RuntimeDefault`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var pod = context.Object.PodTemplate();
        foreach (var security in pod.AllContainers().Append(pod?["spec"] as MappingNode).Select(owner => owner.Find("securityContext")).OfType<MappingNode>())
        {
            foreach (var field in new[] { "seccompProfile", "appArmorProfile" })
            {
                Check(context, security.Find(field) as MappingNode, field);
            }
        }
    }

    private static void Check(RuleContext context, MappingNode? profile, string field)
    {
        var isLocal = profile.FindText("type") == "Localhost";
        var isNamed = profile.FindText("localhostProfile") is { Length: > 0 };
        if (isLocal && !isNamed)
        {
            context.Report(profile.Find("localhostProfile") ?? profile.Find("type"), field, "is one of the node, but does not say which: it needs localhostProfile");
        }
        else if (isNamed && !isLocal)
        {
            context.Report(profile.Find("localhostProfile"), field, "names a profile of the node, which needs the type Localhost");
        }
    }
}
