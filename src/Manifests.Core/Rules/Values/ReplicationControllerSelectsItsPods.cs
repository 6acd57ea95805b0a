using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A ReplicationController that would not know its own pods.</summary>
public sealed class ReplicationControllerSelectsItsPods : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5085",
        "A ReplicationController selects the pods that it makes",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["SEL02"],
        Why = "A ReplicationController keeps the number of pods that its `spec.selector` finds; without one, it takes the labels of its template. The API server refuses one whose own pods do not match, or that has neither.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: ReplicationController
            metadata:
              name: web
            spec:
              selector:
                app: web
              template:
                metadata:
                  labels:
                    app: wep
                spec:
                  containers:
                    - name: web
                      image: example/web:1.0
            """,
        Right = """
            apiVersion: v1
            kind: ReplicationController
            metadata:
              name: web
            spec:
              selector:
                app: web
              template:
                metadata:
                  labels:
                    app: web
                spec:
                  containers:
                    - name: web
                      image: example/web:1.0
            """,
        Fix = "Write the labels of the template into the selector, or leave the selector out. Better still, use a Deployment.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["ReplicationController"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "v1", Kind: "ReplicationController" } || context.Object.Root["spec"] is not MappingNode spec || spec["template"] is not MappingNode template)
        {
            return;
        }

        var labels = template.Find("metadata.labels") as MappingNode;
        var selector = spec["selector"] as MappingNode;
        if (selector is not { Count: > 0 })
        {
            if (labels is not { Count: > 0 })
            {
                context.Report(spec["selector"] ?? template, "spec.selector", context.Object.ToString(), "is required, since its template has no labels");
            }
        }
        else if (selector.FirstOrDefault(entry => (labels?[entry.Key] as ScalarNode)?.Text != (entry.Value as ScalarNode)?.Text) is { Key: not null } wrong)
        {
            context.Report(labels ?? template, "spec.template.metadata.labels", context.Object.ToString(), $"do not have {wrong.Key}={(wrong.Value as ScalarNode)?.Text}, which it selects");
        }
    }
}
