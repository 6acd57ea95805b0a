using Manifests.Core.Rules;

namespace Manifests.Analyzers.Rules;

internal sealed class TypedMemberIsObject : UsageRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1021",
        "A typed member must be a Kubernetes object",
        "'{0}' describes no Kubernetes object: {1}",
        RuleSeverity.Error)
    {
        Why = "A member with `[Manifest]` or `[Patch]` is a static property, field or method without parameters, and its value is an object of KubernetesClient, of a class of your own with "
            + "`[KubernetesEntity]`, of a class that sets `ApiVersion` and `Kind` itself, or a collection of these. Anything else has nothing that could be written.",
        Wrong = """
            using k8s.Models;

            public sealed class Priorities
            {
                [Manifest] public V1PriorityClass Critical => new() { Metadata = new() { Name = "critical" }, Value = 1000 };
            }
            """,
        Right = """
            using k8s.Models;

            public sealed class Priorities
            {
                [Manifest] public static V1PriorityClass Critical => new() { Metadata = new() { Name = "critical" }, Value = 1000 };
            }
            """,
        Fix = "Make the member static, without parameters, and its value a Kubernetes object or a collection of them.",
    };

    public override void Check(UsageContext context)
    {
        foreach (var problem in context.Typed.Problems)
        {
            if (problem.Evaluation is null)
            {
                context.Report(problem.Member.Origin, problem.Member.Symbol.Name, problem.Reason);
            }
        }
    }
}
