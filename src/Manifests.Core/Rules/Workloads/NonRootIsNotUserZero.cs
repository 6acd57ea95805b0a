using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A user other than root, which is root.</summary>
public sealed class NonRootIsNotUserZero : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6028",
        "A container that must not be root must not be user 0",
        "{0} runs as user 0, which is root, but must not run as root (runAsNonRoot: true): it will not start",
        RuleSeverity.Warning)
    {
        Catalogue = ["SEC14"],
        Why = "The API server accepts the two together, but the node refuses to start the container: its pod stays in `CreateContainerConfigError`.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(RunAsNonRoot = true, RunAsUser = 0)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [SecurityContext(RunAsNonRoot = true, RunAsUser = 1654)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write the number of a user other than root; images of .NET have 1654 for that.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var pod = context.Object.PodTemplate().Find("spec.securityContext") as MappingNode;
        var reported = new HashSet<Node>(ReferenceComparer.Instance);
        foreach (var container in PodContainers.Of(context))
        {
            var user = container.Find("securityContext.runAsUser") ?? pod.Find("runAsUser");
            var nonRoot = container.FindText("securityContext.runAsNonRoot") ?? pod.FindText("runAsNonRoot");
            if (nonRoot == "true" && user is ScalarNode { Type: ScalarType.Integer, Text: "0" } && reported.Add(user))
            {
                context.Report(user, PodContainers.Subject(container));
            }
        }
    }

    // Equal nodes may stand in different places.
    private sealed class ReferenceComparer : IEqualityComparer<Node>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(Node? x, Node? y) => ReferenceEquals(x, y);

        public int GetHashCode(Node obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
