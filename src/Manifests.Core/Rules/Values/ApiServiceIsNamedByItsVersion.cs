using System.Collections.Generic;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>An APIService whose name or whose trust contradicts what it is.</summary>
public sealed class ApiServiceIsNamedByItsVersion : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5081",
        "An APIService is named by its version and group",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["OTH04"],
        Why = "An APIService is called by its version and its group: `v1.metrics.example.com`. One without a service is the API server's own, which needs no certificate to be trusted; and a certificate that is given is not ignored at the same time. The API server refuses everything else.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: apiregistration.k8s.io/v1
            kind: APIService
            metadata:
              name: metrics
            spec:
              group: metrics.example.com
              version: v1
              groupPriorityMinimum: 1000
              versionPriority: 10
              service:
                name: metrics
                namespace: monitoring
            """,
        Right = """
            apiVersion: apiregistration.k8s.io/v1
            kind: APIService
            metadata:
              name: v1.metrics.example.com
            spec:
              group: metrics.example.com
              version: v1
              groupPriorityMinimum: 1000
              versionPriority: 10
              service:
                name: metrics
                namespace: monitoring
            """,
        Fix = "Write the name as the message says, or remove the option.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["APIService"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "apiregistration.k8s.io/v1", Kind: "APIService" } || context.Object.Root["spec"] is not MappingNode spec)
        {
            return;
        }

        if (spec.FindText("version") is { Length: > 0 } version && context.Object.Name.Length > 0)
        {
            var name = version + "." + (spec.FindText("group") ?? "");
            if (context.Object.Name != name)
            {
                context.Report(context.Object.Root.Find("metadata.name"), ["metadata.name", context.Object.ToString(), $"must be '{name}': its version and its group"], finding => finding with { Replacement = name });
            }
        }

        if (spec.IsTrue("insecureSkipTLSVerify"))
        {
            var problem = spec["service"] is not MappingNode ? "cannot be true without a service" : !string.IsNullOrEmpty(spec.FindText("caBundle")) ? "cannot be true beside a caBundle" : null;
            if (problem is not null)
            {
                context.Report(spec["insecureSkipTLSVerify"], "spec.insecureSkipTLSVerify", context.Object.ToString(), problem);
            }
        }

        if (spec["service"] is not MappingNode && !string.IsNullOrEmpty(spec.FindText("caBundle")))
        {
            context.Report(spec["caBundle"], "spec.caBundle", context.Object.ToString(), "cannot be given without a service");
        }
    }
}
