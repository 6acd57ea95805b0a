using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A source of a claim that nothing can be copied from.</summary>
public sealed class DataSourceIsComplete : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5075",
        "A claim is filled from another claim, or from what has a group",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["STO17"],
        Why = "A new volume can be a copy of another claim, or be filled by something of another API group. Of the core group it can only be a `PersistentVolumeClaim`, and it needs a name. The API server refuses everything else.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata:
              name: copy
            spec:
              accessModes:
                - ReadWriteOnce
              resources:
                requests:
                  storage: 10Gi
              dataSourceRef:
                kind: Secret
                name: seed
            """,
        Right = """
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata:
              name: copy
            spec:
              accessModes:
                - ReadWriteOnce
              resources:
                requests:
                  storage: 10Gi
              dataSourceRef:
                kind: PersistentVolumeClaim
                name: seed
            """,
        Fix = "Name a claim, or say the `apiGroup` of the source.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["PersistentVolumeClaim"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "v1", Kind: "PersistentVolumeClaim" } || context.Object.Root.Find("spec.dataSourceRef") is not MappingNode source)
        {
            return;
        }

        var kind = source.FindText("kind");
        if (string.IsNullOrEmpty(source.FindText("apiGroup")) && !string.IsNullOrEmpty(kind) && kind != "PersistentVolumeClaim")
        {
            context.Report(source["kind"], "spec.dataSourceRef.kind", context.Object.ToString(), $"is {kind}, but must be PersistentVolumeClaim where there is no apiGroup");
        }
    }
}
