using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A field that the API server fills in.</summary>
public sealed class ServerWritesItsOwnFields : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5092",
        "What the API server fills in is left to it",
        "{0} of {1} is filled in by the cluster: {2}",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["NAM33"],
        Why = "An object that was copied from a cluster (`kubectl get -o yaml`) carries what the cluster wrote into it. Mostly that is ignored. A `resourceVersion` makes each later apply fail once the object has changed, "
            + "and an owner that does not exist, by its `uid`, has the object deleted.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
              resourceVersion: "4711"
            data:
              level: info
            """,
        Right = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data:
              level: info
            """,
        Fix = "Remove the field.",
    };

    private static readonly (string Path, string Effect)[] Fields =
    [
        ("status", "what is written here is ignored"),
        ("metadata.uid", "applying fails where it differs"),
        ("metadata.resourceVersion", "applying fails once the object has changed"),
        ("metadata.generation", "what is written here is ignored"),
        ("metadata.creationTimestamp", "what is written here is ignored"),
        ("metadata.selfLink", "what is written here is ignored"),
        ("metadata.managedFields", "whose each field is would be wrong"),
        ("metadata.ownerReferences", "where the owner with that uid does not exist, the object is deleted"),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var (path, effect) in Fields)
        {
            if (context.Object.Root.Find(path) is { } value && !IsEmpty(value))
            {
                context.Report(value, path, context.Object.ToString(), effect);
            }
        }
    }

    // Generators of YAML write `creationTimestamp: null` and `status: {}`, which say nothing.
    private static bool IsEmpty(Node value) => value is ScalarNode { Text: "" } || (value is MappingNode fields && fields.All(field => IsEmpty(field.Value))) || value is SequenceNode { Count: 0 };
}
