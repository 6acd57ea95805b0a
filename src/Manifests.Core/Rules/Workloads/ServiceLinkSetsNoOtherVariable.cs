using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A variable that the cluster sets because of a Service, beside one that the app sets for itself.</summary>
public sealed class ServiceLinkSetsNoOtherVariable : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6064",
        "A Service does not set a variable that the app reads",
        "Service '{0}' makes the cluster set {1} to an address such as tcp://10.0.0.1:{2} beside {3}; an app that reads {1} as a number fails",
        RuleSeverity.Warning)
    {
        Catalogue = ["WRK58"],
        Why = "For each Service of its namespace a container gets variables of the form of old Docker links: a Service `redis` sets `REDIS_PORT=tcp://10.0.0.1:6379`. An app that takes `REDIS_HOST` and `REDIS_PORT`, and relies on the default of the second, reads an address where it expects a number.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Env("REDIS_HOST", "redis")]
            public sealed class Web;

            [Deployment("redis")]
            [Container("redis", "redis:8")]
            [ContainerPort(6379)]
            [Service("redis", 6379)]
            public sealed class Redis;
            """,
        Right = """
            [Deployment("web")]
            [PodOptions(EnableServiceLinks = false)]
            [Container("web", "example/web:1.0")]
            [Env("REDIS_HOST", "redis")]
            public sealed class Web;

            [Deployment("redis")]
            [Container("redis", "redis:8")]
            [ContainerPort(6379)]
            [Service("redis", 6379)]
            public sealed class Redis;
            """,
        Fix = "Switch the variables off (`[PodOptions(EnableServiceLinks = false)]`), or set the variable yourself.",
    };

    private const string Host = "_HOST";
    private const string Port = "_PORT";

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.PodTemplate() is not { } pod || pod.FindText("spec.enableServiceLinks") == "false")
        {
            return;
        }

        foreach (var container in pod.AllContainers())
        {
            // Variables of a whole ConfigMap may set it as well.
            var names = container.FindItems("env").Select(variable => variable["name"]).OfType<ScalarNode>().ToList();
            if (container["envFrom"] is null)
            {
                foreach (var name in names.Where(name => name.Text.EndsWith(Host, StringComparison.Ordinal)))
                {
                    Check(context, name, names.Select(other => other.Text).ToList());
                }
            }
        }
    }

    private static void Check(RuleContext context, ScalarNode name, List<string> all)
    {
        var prefix = name.Text.Substring(0, name.Text.Length - Host.Length);
        var service = prefix.ToLowerInvariant().Replace('_', '-');
        if (all.Contains(prefix + Port) || context.Cluster.Find("Service", context.Facts.Namespace, service) is not { Source: { } source } target || !HasAddress(source))
        {
            return;
        }

        if (!prefix.Any(char.IsLower) && target.Facts.Ports.Count > 0)
        {
            context.Report(
                name,
                [service, prefix + Port, target.Facts.Ports[0].Number, name.Text],
                finding => finding with { Related = target.Origin is { } origin ? [origin] : [] });
        }
    }

    private static bool HasAddress(KubernetesObject service) =>
        service.Root.FindText("spec.clusterIP") != "None" && service.Root.FindText("spec.type") != "ExternalName";
}
