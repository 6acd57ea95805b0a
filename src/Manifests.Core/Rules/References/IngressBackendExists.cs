using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Network;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>An Ingress that leads to no Service.</summary>
public sealed class IngressBackendExists : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4006",
        "An Ingress must lead to a Service of its namespace",
        "Ingress '{0}' leads to {1}",
        RuleSeverity.Error)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF11", "REF13"],
        Why = "An Ingress hands requests to a Service of its own namespace. Where there is none, the controller answers each request with an error; a path without any Service is refused by the API server.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Ingress("web.example.com")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("web.example.com")]
            public sealed class Web;
            """,
        Fix = "Give the class a `[Service]`, or name the class that has one with `Service = typeof(…)`. A Service that is made elsewhere is declared by `[assembly: ExternalObject(\"Service\", \"name\")]`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => IngressPaths.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var backend in IngressPaths.Backends(context))
        {
            if (Problem(context, backend) is { } problem)
            {
                context.Report(WrittenNodes.First(backend), context.Object.Name, problem);
            }
        }
    }

    private static string? Problem(RuleContext context, MappingNode backend)
    {
        if (backend.FindText("service.name") is not { Length: > 0 } name)
        {
            // A backend that YAML leaves empty is incomplete (K8S3029); in C# there is a class behind it that has no Service.
            return backend["resource"] is null && !context.Object.IsFromYaml ? "no Service" : null;
        }

        if (context.Cluster.Find("Service", context.Facts.Namespace, name) is not null)
        {
            return null;
        }

        var elsewhere = context.Cluster.Named("Service", name);
        return elsewhere.Count > 0
            ? $"Service '{name}', which is in {Wording.Namespace(elsewhere[0].Facts.Namespace)}, and the Ingress in {Wording.Namespace(context.Facts.Namespace)}"
            : $"Service '{name}', which does not exist{Wording.In(context.Facts.Namespace)}{Candidates.DidYouMean(Candidates.Nearest(name, context.Cluster.OfKind("Service").Select(service => service.Facts.Name)))}";
    }
}
