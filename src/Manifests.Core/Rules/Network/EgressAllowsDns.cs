using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>Pods that may connect to others, and cannot find them.</summary>
public sealed class EgressAllowsDns : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3040",
        "Pods whose connections out are restricted need their name server",
        "NetworkPolicy '{0}' restricts connections from {1} and allows none to a name server: they find no other by its name",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF26"],
        Why = "Who restricts connections out restricts those to the name server too. The app then waits for each name that it asks for, and never gets to the connection that is allowed.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [NetworkPolicy]
            [AllowTo("app=db", Port = 5432)]
            public sealed class Web;

            [StatefulSet("db")]
            [Label("app", "db")]
            [Container(Image = "postgres:17")]
            public sealed class Database;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [NetworkPolicy(AllowDns = true)]
            [AllowTo("app=db", Port = 5432)]
            public sealed class Web;

            [StatefulSet("db")]
            [Label("app", "db")]
            [Container(Image = "postgres:17")]
            public sealed class Database;
            """,
        Fix = "Say `AllowDns = true`, or allow port 53 to the name servers of your cluster with `[AllowTo(…)]`.",
    };

    private const long DnsPort = 53;

    // Where name servers listen on a port of their own behind port 53, as those of OpenShift.
    private const long UnprivilegedDnsPort = 5353;

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => Policies.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // A policy that allows nothing at all means it, and one that only allows addresses may need no names.
        if (!Policies.IsPolicy(context.Object) || !Policies.Restricts(context.Object, "Egress")
            || !Policies.Rules(context.Object, "Egress").Any(LeadsToNames) || AllowsDns(context.Object))
        {
            return;
        }

        var pods = context.Cluster.PodsMatching(Policies.Selector(context.Object), context.Facts.Namespace).ToList();
        var policies = context.Cluster.OfKind("NetworkPolicy").Where(policy => policy.Facts.Namespace == context.Facts.Namespace).ToList();
        if (pods.FirstOrDefault(pod => !policies.Any(policy => AllowsDns(policy, pod))) is { } stranded)
        {
            context.Report(context.Object.Root, context.Object.Name, stranded.ToString());
        }
    }

    private static bool LeadsToNames(MappingNode rule) => !rule.FindItems("to").Any() || rule.FindItems("to").Any(peer => peer["ipBlock"] is null);

    // What another project's policy allows is not known, and may be just that.
    private static bool AllowsDns(ClusterObject policy, ClusterObject pod) =>
        policy.Source is null || (AllowsDns(policy.Source) && Policies.Selector(policy.Source).Matches(pod.Facts.Labels));

    private static bool AllowsDns(KubernetesObject policy) => Policies.Rules(policy, "Egress").Any(rule =>
        (!rule.FindItems("to").Any() || rule.FindItems("to").Any(peer => MayBeNameServer(peer, policy.Namespace)))
        && (!rule.FindItems("ports").Any() || rule.FindItems("ports").Any(IsDns)));

    private static bool MayBeNameServer(MappingNode peer, string? ns) =>
        peer["ipBlock"] is not null || Policies.NamespacesOf(peer, ns) is not (false, var only) || only == "kube-system" || only?.Contains("dns") == true;

    private static bool IsDns(MappingNode port) =>
        WholeNumber.Of(port["port"]) is not { } first
        || (WholeNumber.Of(port["endPort"]) is { } last ? first <= DnsPort && DnsPort <= last : first is DnsPort or UnprivilegedDnsPort);
}
