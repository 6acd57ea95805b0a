using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A path of a question over HTTP that is no path.</summary>
public sealed class ProbePathBeginsWithSlash : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5008",
        "The path of a probe begins with a slash",
        "The path '{0}' must begin with '/'; did you mean '{1}'?",
        RuleSeverity.Warning)
    {
        Catalogue = ["PRT29"],
        Why = "The path of a probe or a lifecycle hook is the path of a URL, and those begin with `/`. The API server does not check it; what is asked for then is left to whoever puts the URL together.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [ReadinessProbe("healthz")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [ReadinessProbe("/healthz")]
            public sealed class Web;
            """,
        Fix = "Put a `/` before the path.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var field in EveryField.Of(context))
        {
            if (field is { Key: "path", Parent: "httpGet", Value: ScalarNode { Type: ScalarType.String, Text: { Length: > 0 } path } } && path[0] != '/')
            {
                var suggestion = "/" + path.TrimStart();
                context.Report(field.Value, [path, suggestion], finding => finding with { Replacement = suggestion });
            }
        }
    }
}
