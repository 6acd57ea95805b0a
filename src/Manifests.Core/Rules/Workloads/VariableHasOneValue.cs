using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A variable with a value and a source of it.</summary>
public sealed class VariableHasOneValue : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6104",
        "A variable has a value or a source",
        "{0} of {1} cannot stand beside a value",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK45"],
        Why = "A variable of a container has its value in `value`, or takes it from elsewhere by `valueFrom`. The API server refuses a container with a variable that does both.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
                - name: web
                  image: example/web:1.0
                  env:
                    - name: NODE
                      value: here
                      valueFrom:
                        fieldRef:
                          fieldPath: spec.nodeName
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
                  env:
                    - name: NODE
                      valueFrom:
                        fieldRef:
                          fieldPath: spec.nodeName
            """,
        Fix = "Remove one of the two.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var (container, path) in PodSpecs.ContainersOf(context))
        {
            var variables = (container["env"] as SequenceNode)?.ToList() ?? [];
            for (var i = 0; i < variables.Count; i++)
            {
                if (variables[i] is MappingNode variable && variable["valueFrom"] is MappingNode source && !string.IsNullOrEmpty(variable.FindText("value")))
                {
                    context.Report(source, FormattableString.Invariant($"{path}.env[{i}].valueFrom"), context.Object.ToString());
                }
            }
        }
    }
}
