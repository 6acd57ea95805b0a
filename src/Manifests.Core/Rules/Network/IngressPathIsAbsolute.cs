using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>A path that no request has.</summary>
public sealed class IngressPathIsAbsolute : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3027",
        "A path of an Ingress begins with '/'",
        "Path '{0}' of Ingress '{1}' is not valid: {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT40"],
        Why = "The paths of HTTP requests begin with `/`, and by the time an Ingress compares them they are tidied up. The API server refuses a path that none of them could match.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("web.example.com", Path = "shop")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("web.example.com", Path = "/shop")]
            public sealed class Web;
            """,
        Fix = "Write the path from the root on, without empty or dotted segments.",
    };

    private static readonly string[] Refused = ["//", "/./", "/../", "%2f", "%2F"];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => IngressPaths.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var path in IngressPaths.Of(context).Where(path => path.FindText("pathType") is "Prefix" or "Exact").Select(path => path["path"]).OfType<ScalarNode>())
        {
            if (Problem(path.Text) is { } problem)
            {
                context.Report(path, [path.Text, context.Object.Name, problem], finding => path.Text.StartsWith("/", StringComparison.Ordinal) ? finding : finding with { Replacement = "/" + path.Text });
            }
        }
    }

    private static string? Problem(string path) =>
        !path.StartsWith("/", StringComparison.Ordinal) ? "it must begin with '/'"
        : Array.Find(Refused, path.Contains) is { } part ? $"it may not hold '{part}'"
        : path.EndsWith("/..", StringComparison.Ordinal) || path.EndsWith("/.", StringComparison.Ordinal) ? "it may not end in dots"
        : null;
}
