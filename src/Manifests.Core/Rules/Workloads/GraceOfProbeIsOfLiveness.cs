using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A grace period of a probe that never ends a container.</summary>
public sealed class GraceOfProbeIsOfLiveness : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6106",
        "A readiness probe has no grace period",
        "{0} of {1} must not be set: a readiness probe ends nothing",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT31"],
        Why = "`terminationGracePeriodSeconds` of a probe says how long a container has to end when the probe fails. A readiness probe never ends it: the API server refuses the field there.",
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
                  readinessProbe:
                    terminationGracePeriodSeconds: 10
                    tcpSocket:
                      port: 8080
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
                  readinessProbe:
                    tcpSocket:
                      port: 8080
            """,
        Fix = "Remove it, or set it on the liveness or startup probe.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var (container, path) in PodSpecs.ContainersOf(context))
        {
            if (container.Find("readinessProbe.terminationGracePeriodSeconds") is ScalarNode { Type: not ScalarType.Null } grace)
            {
                context.Report(grace, path + ".readinessProbe.terminationGracePeriodSeconds", context.Object.ToString());
            }
        }
    }
}
