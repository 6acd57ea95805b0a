using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A container whose user or group may be one of its node, too.</summary>
public sealed class UserIsNobodyOfTheNode : ContainerRule
{
    private const long Highest = 10000;

    private static readonly (string Field, string Words)[] Fields = [("runAsUser", "user"), ("runAsGroup", "group")];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8053",
        "User and group of a container are above 10000",
        "{0} runs as {1} {2}, which may be one of its node, too",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC16"],
        Why = "A number below 10000 may be that of a user or a group of the node. Should a process get out of its container, it has their "
            + "rights. Images of .NET run as 1654 unless told otherwise; any number does, as long as the app's files are readable for all.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(RunAsUser = 1654)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [SecurityContext(RunAsUser = 10001, RunAsGroup = 10001)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write a number above 10000.",
    };

    private protected override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        foreach (var (field, words) in Fields)
        {
            if (pod.Effective(container, field) is { } written && WholeNumber.Of(written) is >= 0 and < Highest and var number)
            {
                context.Report(written, PodContainers.Subject(container), words, WholeNumber.InWords(number));
            }
        }
    }
}
