using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A Secret that is to pull images twice.</summary>
public sealed class PullSecretIsNamedOnce : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6120",
        "A Secret to pull images is named once",
        "imagePullSecrets of {0} names '{1}' twice: server-side apply refuses the list",
        RuleSeverity.Warning)
    {
        Catalogue = ["DUP11"],
        Why = "The API server takes the list with a warning. Server-side apply, by which many tools work, tells the items of this list by their name, and refuses two of one name.",
        Wrong = """
            [assembly: ExternalObject("Secret", "registry")]

            [Deployment("web")]
            [Container("web", "registry.example.com/web:1.0")]
            [ImagePullSecret("registry")]
            [ImagePullSecret("registry")]
            public sealed class Web;
            """,
        Right = """
            [assembly: ExternalObject("Secret", "registry")]

            [Deployment("web")]
            [Container("web", "registry.example.com/web:1.0")]
            [ImagePullSecret("registry")]
            public sealed class Web;
            """,
        Fix = "Remove one of the two.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var owner = context.Object.Kind == "ServiceAccount" ? context.Object.Root.FindItems("imagePullSecrets") : context.Object.PodTemplate().FindItems("spec.imagePullSecrets");
        var seen = new HashSet<string>();
        foreach (var name in owner.Select(secret => secret["name"]).OfType<ScalarNode>())
        {
            if (name.Text.Length > 0 && !seen.Add(name.Text))
            {
                context.Report(name, context.Object.ToString(), name.Text);
            }
        }
    }
}
