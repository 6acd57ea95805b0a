using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Schema;

/// <summary>A field that the target version of Kubernetes does not keep.</summary>
public sealed class FieldIsKept : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7015",
        "A field is one that the target version of Kubernetes keeps",
        "'{0}' of {1} counts since Kubernetes {2}: {3} refuses it, or drops it without a word",
        RuleSeverity.Warning)
    {
        Catalogue = ["API05"],
        Why = "A new field is kept only where its feature is switched on, which it is by default some versions after it came. Until then the API server drops the field from the object, and nothing says so; "
            + "versions from before the field refuse it, or drop it too, depending on who applies. The property `ManifestsKubernetesVersion` says which version the objects are for; without it, it is the newest that is known.",
        Wrong = """
            // For ManifestsKubernetesVersion 1.28, which runs the sidecar as an init container and waits for its end:
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web
            {
                [Sidecar("logs", "example/logs:1.0")]
                private sealed class Logs;
            }
            """,
        Right = """
            // For ManifestsKubernetesVersion 1.29 and later:
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web
            {
                [Sidecar("logs", "example/logs:1.0")]
                private sealed class Logs;
            }
            """,
        Fix = "Do without the field, or write the version that the cluster really has; where the feature is switched on there, silence the rule.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var problem in SchemaProblems.Of(context, SchemaProblemKind.NotAlwaysKept))
        {
            if (problem.Type.Field(problem.Name)?.Since is { } since && since > context.Cluster.KubernetesVersion)
            {
                context.Report(WrittenNodes.First(problem.Value!), problem.Path.ToString(), context.Object.ToString(), since.ToString(), context.Cluster.KubernetesVersion.ToString());
            }
        }
    }
}
