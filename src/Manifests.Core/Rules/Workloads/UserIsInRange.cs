using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A user or group with a number that there is not.</summary>
public sealed class UserIsInRange : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6036",
        "The number of a user or group is 0 or more",
        "{0} is {1}, but must be from 0 to 2147483647",
        RuleSeverity.Error)
    {
        Catalogue = ["SEC16"],
        Why = "Users and groups of Linux are numbers from 0 on. The API server refuses a negative one.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(RunAsUser = -1)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [SecurityContext(RunAsUser = 1654)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write the number of a user or group of the image; images of .NET have 1654.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var pod = context.Object.PodTemplate();
        foreach (var security in pod.AllContainers().Append(pod?["spec"] as MappingNode).Select(owner => owner.Find("securityContext")).OfType<MappingNode>())
        {
            foreach (var field in new[] { "runAsUser", "runAsGroup", "fsGroup", "supplementalGroups" })
            {
                foreach (var number in (security[field] is SequenceNode list ? list : [security[field]!]).OfType<ScalarNode>())
                {
                    if (number.TryGetInteger(out var value) && value is < 0 or > int.MaxValue)
                    {
                        context.Report(number, field, number.Text);
                    }
                }
            }
        }
    }
}
