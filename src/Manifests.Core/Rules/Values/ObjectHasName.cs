using System;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>An object that has no name.</summary>
public sealed class ObjectHasName : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5070",
        "An object must have a name",
        "{0} has neither metadata.name nor metadata.generateName",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM01"],
        Why = "Each object of a kind is known by its name, within its namespace. The API server refuses one without `metadata.name`, unless `metadata.generateName` asks it for one.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Pod
            spec:
              containers:
                - name: web
                  image: example/web:1.0
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
                - name: web
                  image: example/web:1.0
            """,
        Fix = "Give the object a name.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!ServedKinds.Contains(context.Object.ApiVersion, context.Object.Kind) || NamelessKinds.IsOne(context.Object.ApiVersion))
        {
            return;
        }

        var metadata = context.Object.Root.Find("metadata");
        if ((metadata is null or MappingNode or ScalarNode { Type: ScalarType.Null }) && context.Object.Root.Find("metadata.name") is (null or ScalarNode { Type: ScalarType.Null }) && IsEmpty(context.Object.Root.Find("metadata.generateName")))
        {
            context.Report(context.Object.Root.Find("metadata.name") ?? metadata, context.Object.Kind);
        }
    }

    private static bool IsEmpty(Node? node) => node is null or ScalarNode { Text: "" };

    // Questions to the API server are answered, and never kept under a name.
    private static class NamelessKinds
    {
        public static bool IsOne(string apiVersion) =>
            apiVersion.StartsWith("authentication.k8s.io/", StringComparison.Ordinal) || apiVersion.StartsWith("authorization.k8s.io/", StringComparison.Ordinal);
    }
}
