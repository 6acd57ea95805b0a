using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Schema;

/// <summary>A field, or a value of one, that something better took the place of.</summary>
public sealed class FieldIsNotDeprecated : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7011",
        "A field should not be deprecated",
        "{0} of {1} is deprecated since Kubernetes {2}: {3}",
        RuleSeverity.Warning)
    {
        Catalogue = ["API07"],
        Why = "What is deprecated still works, if it did before, and will not get any better: another field says the same more clearly, or where it works depends on who runs the cluster. "
            + "Of most such fields the API server warns at each `kubectl apply`. The property `ManifestsKubernetesVersion` says which version of Kubernetes the objects are for.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Service
            metadata:
              name: web
            spec:
              type: ExternalName
              externalName: web.example.com
              trafficDistribution: PreferClose
            """,
        Right = """
            apiVersion: v1
            kind: Service
            metadata:
              name: web
            spec:
              type: ExternalName
              externalName: web.example.com
              trafficDistribution: PreferSameZone
            """,
        Fix = "Write what the message names.",
    };

    private static readonly Entry[] Entries =
    [
        new("Service", "spec.trafficDistribution", new(1, 35), "PreferSameZone is the name that says it") { Value = "PreferClose", Replacement = "PreferSameZone" },
        new("Node", "spec.configSource", new(1, 22), "kubelets are configured by files on their nodes"),
        new("Node", "spec.externalID", new(1, 11), "nothing reads it; spec.providerID names the machine"),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var entry in Entries)
        {
            if (context.Object.ApiVersion == "v1" && context.Object.Kind == entry.Kind && entry.Since <= context.Cluster.KubernetesVersion
                && context.Object.Root.Find(entry.Path) is { } value and not ScalarNode { Type: ScalarType.Null } && entry.IsAbout(value))
            {
                context.Report(value, [entry.Path + entry.ValueInWords, context.Object.ToString(), entry.Since.ToString(), entry.Successor], finding => finding with { Replacement = entry.Replacement });
            }
        }
    }

    private sealed record Entry(string Kind, string Path, KubernetesVersion Since, string Successor)
    {
        // The one value that is deprecated; all are where it is null.
        public string? Value { get; init; }

        public string? Replacement { get; init; }

        public string ValueInWords => Value is null ? "" : ": " + Value;

        public bool IsAbout(Node value) => Value is null || (value is ScalarNode scalar && scalar.Text == Value);
    }
}
