using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>Addresses of a Service that nobody declares.</summary>
public sealed class EndpointsHaveService : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4064",
        "An EndpointSlice must be of a Service",
        "EndpointSlice '{0}' holds addresses of Service '{1}', {2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF59"],
        Why = "An EndpointSlice belongs to the Service that its label `kubernetes.io/service-name` names. The addresses of one whose Service does not exist are those of nobody: nothing leads to them.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: discovery.k8s.io/v1
            kind: EndpointSlice
            metadata:
              name: db-1
              labels:
                kubernetes.io/service-name: bd
            addressType: IPv4
            ports:
              - port: 5432
            endpoints:
              - addresses:
                  - 192.0.2.10
            ---
            apiVersion: v1
            kind: Service
            metadata:
              name: db
            spec:
              ports:
                - port: 5432
            """,
        Right = """
            apiVersion: discovery.k8s.io/v1
            kind: EndpointSlice
            metadata:
              name: db-1
              labels:
                kubernetes.io/service-name: db
            addressType: IPv4
            ports:
              - port: 5432
            endpoints:
              - addresses:
                  - 192.0.2.10
            ---
            apiVersion: v1
            kind: Service
            metadata:
              name: db
            spec:
              ports:
                - port: 5432
            """,
        Fix = "Write the name of the Service into the label, and put both into one namespace.",
    };

    private const string ServiceName = "kubernetes.io/service-name";

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["EndpointSlice"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { Kind: "EndpointSlice", ApiVersion: "discovery.k8s.io/v1" } && (context.Object.Root.Find("metadata.labels") as MappingNode)?[ServiceName] is ScalarNode { Text.Length: > 0 } name
            && Absence.Find(context, "Service", context.Facts.Namespace, name.Text).Missing is { } missing)
        {
            context.Report(name, [context.Object.Name, name.Text, missing.Words], finding => finding with { Replacement = missing.Nearest });
        }
    }
}
