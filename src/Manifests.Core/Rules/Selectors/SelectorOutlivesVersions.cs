using System;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Selectors;

/// <summary>A selector that holds a label which changes with every build.</summary>
public sealed class SelectorOutlivesVersions : ObjectRule
{
    private static readonly string[] Changing =
        ["version", "app.kubernetes.io/version", "chart", "helm.sh/chart", "commit", "git-commit", "revision", "build", "tag", "release-version"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S2006",
        "A selector must outlive a version",
        "{0} selects by '{1}', which changes with a new version, but a selector can never be changed",
        RuleSeverity.Warning)
    {
        Catalogue = ["SEL04"],
        Why = "The selector of a Deployment is fixed once it exists. When it holds a label that changes with every build, the next version asks for another selector and the API server refuses it: "
            + "the Deployment has to be deleted and made again, with the app down in between.",
        Wrong = """
            [Deployment("web", Selector = "app=web,version=1.4")]
            [Label("app", "web")]
            [Label("version", "1.4")]
            [Container("web", "example/web:1.4")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web", Selector = "app=web")]
            [Label("app", "web")]
            [Label("version", "1.4")]
            [Container("web", "example/web:1.4")]
            public sealed class Web;
            """,
        Fix = "Select by labels that say what the app is, and keep its version as a label of the pods only.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (PodTemplates.OwnsPodsBySelector(context.Object.Kind)
            && context.Facts.Selector?.Requirements.FirstOrDefault(requirement => Changing.Contains(requirement.Key, StringComparer.OrdinalIgnoreCase)) is { } changing)
        {
            context.Report(context.Object.Root.Find("spec.selector"), context.Object.ToString(), changing.Key);
        }
    }
}
