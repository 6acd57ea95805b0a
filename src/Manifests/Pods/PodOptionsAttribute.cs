using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Settings of the pods of the class's workloads.</summary>
/// <remarks>Mirrors fields of <c>spec</c> of a pod. On the assembly it holds for every workload of the project, beneath what the workload's class says.</remarks>
/// <example><code>[PodOptions(TerminationGracePeriodSeconds = 60, PriorityClassName = "critical")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfPod("spec")]
public sealed class PodOptionsAttribute : PartAttribute
{
    /// <summary>
    /// The service account that the pod acts as; Kubernetes' <c>spec.serviceAccountName</c>. Default: <c>default</c> of the namespace.
    /// </summary>
    [Field("serviceAccountName")]
    public string? ServiceAccountName { get; set; }

    /// <summary>
    /// Whether the account's token is put into the containers; Kubernetes' <c>spec.automountServiceAccountToken</c>. Default: true, if the account
    /// does not say otherwise.
    /// </summary>
    [Field("automountServiceAccountToken")]
    public bool AutomountServiceAccountToken { get; set; }

    /// <summary>The priority class; Kubernetes' <c>spec.priorityClassName</c>. Default: that of the cluster.</summary>
    [Field("priorityClassName")]
    public string? PriorityClassName { get; set; }

    /// <summary>
    /// Whether it may displace pods of lower priority; Kubernetes' <c>spec.preemptionPolicy</c>. Default: that of its priority class.
    /// </summary>
    [Field("preemptionPolicy")]
    public PreemptionPolicy PreemptionPolicy { get; set; }

    /// <summary>The runtime class, such as one that isolates more; Kubernetes' <c>spec.runtimeClassName</c>. Default: the node's own runtime.</summary>
    [Field("runtimeClassName")]
    public string? RuntimeClassName { get; set; }

    /// <summary>Who places the pod; Kubernetes' <c>spec.schedulerName</c>. Default: <c>default-scheduler</c>.</summary>
    [Field("schedulerName")]
    public string? SchedulerName { get; set; }

    /// <summary>The node that it runs on, past all scheduling; Kubernetes' <c>spec.nodeName</c>. Default: the scheduler chooses.</summary>
    [Field("nodeName")]
    public string? NodeName { get; set; }

    /// <summary>The pod's own host name; Kubernetes' <c>spec.hostname</c>. Default: the pod's name.</summary>
    [Field("hostname")]
    public string? Hostname { get; set; }

    /// <summary>The headless Service below which the pod has a name in DNS; Kubernetes' <c>spec.subdomain</c>. Default: none.</summary>
    [Field("subdomain")]
    public string? Subdomain { get; set; }

    /// <summary>Whether its host name is its full name in DNS; Kubernetes' <c>spec.setHostnameAsFQDN</c>. Default: false.</summary>
    [Field("setHostnameAsFQDN")]
    public bool SetHostnameAsFqdn { get; set; }

    /// <summary>Whether it shares the network of its node; Kubernetes' <c>spec.hostNetwork</c>. Default: false.</summary>
    [Field("hostNetwork")]
    public bool HostNetwork { get; set; }

    /// <summary>Whether it sees the processes of its node; Kubernetes' <c>spec.hostPID</c>. Default: false.</summary>
    [Field("hostPID")]
    public bool HostPID { get; set; }

    /// <summary>Whether it shares the node's communication between processes; Kubernetes' <c>spec.hostIPC</c>. Default: false.</summary>
    [Field("hostIPC")]
    public bool HostIPC { get; set; }

    /// <summary>
    /// Whether its users are those of the node; false puts them into a user namespace; Kubernetes' <c>spec.hostUsers</c>. Default: true.
    /// </summary>
    [Field("hostUsers")]
    public bool HostUsers { get; set; }

    /// <summary>Whether its containers see one another's processes; Kubernetes' <c>spec.shareProcessNamespace</c>. Default: false.</summary>
    [Field("shareProcessNamespace")]
    public bool ShareProcessNamespace { get; set; }

    /// <summary>Whom it asks for addresses; Kubernetes' <c>spec.dnsPolicy</c>. Default: <see cref="Manifests.DnsPolicy.ClusterFirst"/>.</summary>
    [Field("dnsPolicy")]
    public DnsPolicy DnsPolicy { get; set; }

    /// <summary>Name servers, by IP address, at most 3; Kubernetes' <c>spec.dnsConfig.nameservers</c>. Default: those of the policy.</summary>
    [Field("dnsConfig.nameservers")]
    public string[]? Nameservers { get; set; }

    /// <summary>
    /// Domains in which short names are looked for, at most 32; Kubernetes' <c>spec.dnsConfig.searches</c>. Default: those of the policy.
    /// </summary>
    [Field("dnsConfig.searches")]
    public string[]? DnsSearches { get; set; }

    /// <summary>
    /// Options of the resolver, as <c>"ndots:2"</c> or <c>"edns0"</c>; Kubernetes' <c>spec.dnsConfig.options</c>. Default: those of the policy.
    /// </summary>
    [Field("dnsConfig.options", PairsBy = ':')]
    public string[]? DnsOptions { get; set; }

    /// <summary>
    /// Whether each Service of the namespace gives the containers environment variables; Kubernetes' <c>spec.enableServiceLinks</c>. Default: true.
    /// </summary>
    [Field("enableServiceLinks")]
    public bool EnableServiceLinks { get; set; }

    /// <summary>
    /// Seconds that the pod has to end before it is killed; Kubernetes' <c>spec.terminationGracePeriodSeconds</c>. 0 or more. Default: 30.
    /// </summary>
    [Field("terminationGracePeriodSeconds")]
    public int TerminationGracePeriodSeconds { get; set; }

    /// <summary>
    /// Seconds that a pod may run before it is ended and has failed; Kubernetes' <c>spec.activeDeadlineSeconds</c>. 1 or more; only for pods that come to an
    /// end, of a Pod, Job or CronJob. Default: none.
    /// </summary>
    [Field("activeDeadlineSeconds")]
    public int ActiveDeadlineSeconds { get; set; }

    /// <summary>
    /// The operating system of its containers, <c>"linux"</c> or <c>"windows"</c>; Kubernetes' <c>spec.os.name</c>. Settings of the other one are refused then.
    /// Default: none is written, and any node may get it.
    /// </summary>
    [Field("os.name")]
    public string? Os { get; set; }

    /// <summary>
    /// What must happen before the pod is placed on a node: names of gates that somebody else removes, as <c>"example.com/quota"</c>; Kubernetes'
    /// <c>spec.schedulingGates</c>. Default: none.
    /// </summary>
    [Field("schedulingGates", ItemKey = "name")]
    public string[]? SchedulingGates { get; set; }

    /// <summary>
    /// Conditions that somebody else sets on the pod and that must hold, too, before it counts as ready, as <c>"example.com/warmed-up"</c>; Kubernetes'
    /// <c>spec.readinessGates</c>. Default: none.
    /// </summary>
    [Field("readinessGates", ItemKey = "conditionType")]
    public string[]? ReadinessGates { get; set; }
}
