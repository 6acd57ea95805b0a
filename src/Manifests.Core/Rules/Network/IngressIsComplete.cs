using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>An Ingress that lacks a part without which it leads nowhere.</summary>
public sealed class IngressIsComplete : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3029",
        "An Ingress must say what leads where",
        "Ingress '{0}' is not complete: {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT39", "PRT42", "PRT43", "PRT45"],
        Why = "The API server refuses an Ingress without rules and default backend, a path without a path type, and a backend that is not just one Service with one port, by its name or its number.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("web.example.com", Port = 0)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("web.example.com", Port = 80)]
            public sealed class Web;
            """,
        Fix = "Write what the message says is missing; in YAML of `networking.k8s.io/v1beta1`, `serviceName` became `service.name` and `servicePort` became `service.port`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => IngressPaths.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!IngressPaths.IsIngress(context))
        {
            return;
        }

        if (!context.Object.Root.FindItems("spec.rules").Any() && context.Object.Root.Find("spec.defaultBackend") is null)
        {
            context.Report(context.Object.Root.Find("spec"), context.Object.Name, "it has neither rules nor a default backend");
        }

        foreach (var path in IngressPaths.Of(context).Where(path => string.IsNullOrEmpty(path.FindText("pathType"))))
        {
            context.Report(path, context.Object.Name, $"path '{path.FindText("path")}' has no pathType");
        }

        foreach (var backend in IngressPaths.Backends(context))
        {
            if (Problem(context, backend) is var (problem, at))
            {
                context.Report(WrittenNodes.First(at), context.Object.Name, problem);
            }
        }
    }

    private static (string Problem, Node At)? Problem(RuleContext context, MappingNode backend)
    {
        if (backend["service"] is not MappingNode service)
        {
            return backend["serviceName"] is { } old ? ("a backend names its Service by service.name, and not by serviceName", old)
                : context.Object.IsFromYaml && backend["resource"] is (null or ScalarNode { Type: ScalarType.Null }) ? ("a backend is a service or a resource, and this one is neither", backend)
                : null;
        }

        if (backend["resource"] is { } resource)
        {
            return ("a backend is a Service or a resource, and not both", resource);
        }

        var name = service.FindText("port.name");
        var number = WholeNumber.Of(service.Find("port.number")) ?? 0;
        return string.IsNullOrEmpty(name) && number == 0 ? ("a backend needs the name or the number of a port", service["port"] ?? service)
            : !string.IsNullOrEmpty(name) && number != 0 ? ("a backend's port is a name or a number, and not both", service["port"]!)
            : null;
    }
}
