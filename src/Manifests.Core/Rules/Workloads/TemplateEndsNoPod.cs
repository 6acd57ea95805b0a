using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A field that only a running pod, or one that ends, can have.</summary>
public sealed class TemplateEndsNoPod : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6111",
        "Some fields are of running pods only",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK09"],
        Why = "The pods of a Deployment, StatefulSet or DaemonSet run for good, so their template cannot have `activeDeadlineSeconds`. Ephemeral containers are added to pods that run, with `kubectl debug`, and so to no manifest. The API server refuses both.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
            spec:
              selector:
                matchLabels:
                  app: web
              template:
                metadata:
                  labels:
                    app: web
                spec:
                  activeDeadlineSeconds: 60
                  containers:
                    - name: web
                      image: example/web:1.0
            """,
        Right = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
            spec:
              selector:
                matchLabels:
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
        Fix = "Remove the field; what ends by itself is a Job.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (PodSpecs.Of(context) is not { } spec)
        {
            return;
        }

        var path = PodSpecs.PathOf(context);
        if (context.Object.Kind is "Deployment" or "ReplicaSet" or "StatefulSet" or "DaemonSet" or "ReplicationController" && spec["activeDeadlineSeconds"] is ScalarNode { Type: not ScalarType.Null } deadline)
        {
            context.Report(deadline, path + ".activeDeadlineSeconds", context.Object.ToString(), $"cannot be set: the pods of a {context.Object.Kind} run for good");
        }

        if (spec["ephemeralContainers"] is SequenceNode { Count: > 0 } ephemeral)
        {
            context.Report(ephemeral, path + ".ephemeralContainers", context.Object.ToString(), "cannot be set in a manifest: they are added to pods that run");
        }
    }
}
