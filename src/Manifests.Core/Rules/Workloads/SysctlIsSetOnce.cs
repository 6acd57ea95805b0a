using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A setting of the kernel that is set twice.</summary>
public sealed class SysctlIsSetOnce : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6038",
        "A setting of the kernel is set once",
        "'{0}' is set already",
        RuleSeverity.Error)
    {
        Catalogue = ["SEC12"],
        Why = "Each of a pod's `sysctls` has a name, and the API server refuses the same name twice.",
        Wrong = """
            [Deployment("web")]
            [PodSecurityContext(Sysctls = ["net.core.somaxconn=1024", "net.core.somaxconn=2048"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [PodSecurityContext(Sysctls = ["net.core.somaxconn=2048"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Keep one of the two.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var seen = new HashSet<string>();
        foreach (var name in context.Object.PodTemplate().FindItems("spec.securityContext.sysctls").Select(setting => setting["name"]).OfType<ScalarNode>())
        {
            if (!seen.Add(name.Text))
            {
                context.Report(name, name.Text);
            }
        }
    }
}
