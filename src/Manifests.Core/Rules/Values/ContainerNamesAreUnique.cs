using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>Two containers, or two volumes, of one pod with the same name.</summary>
public sealed class ContainerNamesAreUnique : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5009",
        "Containers of a pod need different names",
        "{0} name '{1}' is taken: another {2} of {3} has it{4}",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM09", "NAM10"],
        Why = "The containers of a pod, init containers among them, are told apart by their names, and so are its volumes. The API server refuses a pod with a duplicate.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web
            {
                [Container("web", "example/proxy:1.0")]
                private sealed class Proxy;
            }
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web
            {
                [Container("proxy", "example/proxy:1.0")]
                private sealed class Proxy;
            }
            """,
        Fix = "Give each container a name of its own. Without one, the main container has its workload's name, and a nested class's its own in kebab-case.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var pod = context.Object.PodTemplate();

        // The main containers come first, so that the one of the workload's own class keeps its name.
        CheckNames(context, pod.Containers().Concat(pod.FindItems("spec.initContainers")), "Container");
        CheckNames(context, pod.FindItems("spec.volumes"), "Volume");
    }

    private static void CheckNames(RuleContext context, IEnumerable<MappingNode> items, string what)
    {
        var taken = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item["name"] is not ScalarNode { Type: ScalarType.String, Text.Length: > 0 } name)
            {
                continue;
            }

            if (!taken.TryGetValue(name.Text, out var first))
            {
                taken.Add(name.Text, name);
                continue;
            }

            var free = name.Origin is not null && name.Origin == item.Origin ? null : Free(name.Text, taken);
            context.Report(
                name,
                [what, name.Text, what.ToLowerInvariant(), context.Object.ToString(), free is null ? "" : $"; '{free}' is free"],
                finding => finding with { Replacement = free, Related = first.Origin is { } origin ? [origin] : [] });
        }
    }

    private static string Free(string name, Dictionary<string, Node> taken) =>
        Enumerable.Range(2, taken.Count + 1).Select(number => name + "-" + number.ToString(CultureInfo.InvariantCulture)).First(candidate => !taken.ContainsKey(candidate));
}
