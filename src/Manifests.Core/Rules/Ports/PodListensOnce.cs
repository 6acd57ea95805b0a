using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A port of a pod that two of its declarations claim.</summary>
public sealed class PodListensOnce : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3010",
        "The containers of a pod share its ports",
        "{0} is already declared by {1}{2}",
        RuleSeverity.Warning)
    {
        Catalogue = ["PRT22", "DUP10", "DUP11"],
        Why = "The containers of a pod share one network: a port that one of them listens on is taken for all, and the second that tries fails with \"address already in use\". "
            + "A name that two containers give to a port leads Services to the first of them only. "
            + "And where one container declares a port twice, `kubectl apply` may keep one of the two, since it tells them apart by number and protocol.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            public sealed class Web
            {
                [Container("proxy", "example/proxy:1.0")]
                [ContainerPort(8080)]
                private sealed class Proxy;
            }
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            public sealed class Web
            {
                [Container("proxy", "example/proxy:1.0")]
                [ContainerPort(8081)]
                private sealed class Proxy;
            }
            """,
        Fix = "Let each container of the pod listen on a port of its own, with a name of its own.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var earlier = new List<Declared>();
        foreach (var container in PodContainers.RunningTogether(context))
        {
            foreach (var port in container.FindItems("ports"))
            {
                Check(context, new Declared(container, port), earlier);
                earlier.Add(new Declared(container, port));
            }
        }
    }

    private static void Check(RuleContext context, Declared later, List<Declared> earlier)
    {
        // The same name within one container is refused outright, which another rule says.
        if (earlier.Any(first => ReferenceEquals(first.Container, later.Container) && first.Name is not null && first.Name == later.Name))
        {
            return;
        }

        if (earlier.FirstOrDefault(first => first.TakesPortOf(later)) is { } sameNumber)
        {
            var outcome = ReferenceEquals(sameNumber.Container, later.Container) ? "; applying it may drop one of the two" : "; only one of the two can listen on it";
            Report(context, later.Port["containerPort"], "Port " + later.Key, sameNumber, outcome, "containerPort");
        }
        else if (later.Name is { } name && PortNames.IsValid(name) && earlier.FirstOrDefault(first => first.Name == name) is { } sameName)
        {
            Report(context, later.Port["name"], $"Port name '{name}'", sameName, "; Services that ask for the name reach only that one", "name");
        }
    }

    private static void Report(RuleContext context, Node? at, string what, Declared first, string outcome, string field) =>
        context.Report(
            at,
            [what, PodContainers.Words(first.Container), outcome],
            finding => finding with { Related = first.Port[field]?.Origin is { } origin ? [origin] : [] });

    private sealed record Declared(MappingNode Container, MappingNode Port)
    {
        public string Key => ServicePorts.Key(Port, "containerPort");

        public string? Name => Port.FindText("name") is { Length: > 0 } name ? name : null;

        // Two ports of the node may lead to one port of a container; and two equal ones are refused as such.
        public bool TakesPortOf(Declared later) =>
            PortRange.Holds(later.Port["containerPort"]) && Key == later.Key && !(HasHostPort && later.HasHostPort);

        private bool HasHostPort => Port.FindText("hostPort") is not (null or "0");
    }
}
