using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>Claims that nothing tells whose they are.</summary>
public sealed class ClaimTemplateHasLabels : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8101",
        "Claims of a StatefulSet say whose they are",
        "Claim template '{0}' of StatefulSet '{1}' has neither labels nor annotations",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["STO19"],
        Why = "The claims of a StatefulSet stay when it is deleted. What backs volumes up, or bills them, goes by labels or annotations; the template cannot be changed later on.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: apps/v1
            kind: StatefulSet
            metadata:
              name: db
            spec:
              selector:
                matchLabels:
                  app: db
              template:
                metadata:
                  labels:
                    app: db
                spec:
                  containers:
                    - name: db
                      image: example/db:1.0
              volumeClaimTemplates:
                - metadata:
                    name: data
                  spec:
                    accessModes: [ReadWriteOnce]
                    resources:
                      requests:
                        storage: 10Gi
            """,
        Right = """
            apiVersion: apps/v1
            kind: StatefulSet
            metadata:
              name: db
            spec:
              selector:
                matchLabels:
                  app: db
              template:
                metadata:
                  labels:
                    app: db
                spec:
                  containers:
                    - name: db
                      image: example/db:1.0
              volumeClaimTemplates:
                - metadata:
                    name: data
                    labels:
                      app: db
                  spec:
                    accessModes: [ReadWriteOnce]
                    resources:
                      requests:
                        storage: 10Gi
            """,
        Fix = "Give the template labels, such as those of the workload.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["StatefulSet"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind != "StatefulSet")
        {
            return;
        }

        foreach (var template in context.Object.Root.FindItems("spec.volumeClaimTemplates").Where(template => !Has(template, "labels") && !Has(template, "annotations")))
        {
            context.Report(WrittenNodes.First(template), template.FindText("metadata.name") ?? "", context.Object.Name);
        }
    }

    private static bool Has(MappingNode template, string field) => template.Find("metadata." + field) is MappingNode { Count: > 0 };
}
