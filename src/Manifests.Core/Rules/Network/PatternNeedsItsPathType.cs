using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>A pattern where paths are compared letter by letter.</summary>
public sealed class PatternNeedsItsPathType : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3028",
        "A pattern in a path needs the path type ImplementationSpecific",
        "Path '{0}' of Ingress '{1}' looks like a regular expression, but {2} compares it letter by letter",
        RuleSeverity.Warning)
    {
        Catalogue = ["PRT41"],
        Why = "With the path types Prefix and Exact no character means anything but itself, so a pattern matches no request. Controllers that know regular expressions read them with the type ImplementationSpecific.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("web.example.com", Path = "/shop(/|$)(.*)")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("web.example.com", Path = "/shop(/|$)(.*)", PathType = PathType.ImplementationSpecific)]
            public sealed class Web;
            """,
        Fix = "Say `PathType = PathType.ImplementationSpecific`, or write the plain prefix.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => IngressPaths.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var path in IngressPaths.Of(context))
        {
            if (path["path"] is ScalarNode text && path.FindText("pathType") is "Prefix" or "Exact" && text.Text.IndexOfAny(['(', '|', '^', '\\', '[', '*']) >= 0)
            {
                context.Report(text, text.Text, context.Object.Name, path.FindText("pathType")!);
            }
        }
    }
}
