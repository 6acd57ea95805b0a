using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A Service: one name and address for the pods that its selector matches.</summary>
/// <remarks>Mirrors <c>Service</c> of <c>v1</c>. Further ports are <see cref="ServicePortAttribute"/>s.</remarks>
/// <example><code>[Service("hello-svc", 8200, TargetPort = 8000)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("v1", "Service")]
public sealed class ServiceAttribute : NamespacedObjectAttribute
{
    /// <summary>A Service without ports and with the class's name in kebab-case: for an <see cref="ExternalName"/>, or headless.</summary>
    public ServiceAttribute()
        : base(null)
    {
    }

    /// <summary>A Service without ports: for an <see cref="ExternalName"/>, or headless.</summary>
    /// <param name="name">Its name: lower-case letters, digits and '-', at most 63 characters.</param>
    public ServiceAttribute(string name)
        : base(name)
    {
    }

    /// <summary>A Service with the class's name in kebab-case.</summary>
    /// <param name="port">The port that others connect to, 1 to 65535.</param>
    public ServiceAttribute(int port)
        : base(null) => Port = port;

    /// <summary>A Service.</summary>
    /// <param name="name">Its name: lower-case letters, digits and '-', at most 63 characters. Other pods of the namespace reach it by that name.</param>
    /// <param name="port">The port that others connect to, 1 to 65535.</param>
    public ServiceAttribute(string name, int port)
        : base(name) => Port = port;

    /// <summary>The port that others connect to, 1 to 65535; Kubernetes' <c>spec.ports[].port</c>.</summary>
    [Field("spec.ports[].port")]
    public int Port { get; }

    /// <summary>
    /// The container's port that it leads to: a number, or the name of a <see cref="ContainerPortAttribute"/>; Kubernetes' <c>spec.ports[].targetPort</c>.
    /// Default: the same number as the Service's port.
    /// </summary>
    [Field("spec.ports[].targetPort")]
    public object? TargetPort { get; set; }

    /// <summary>
    /// The port's name; Kubernetes' <c>spec.ports[].name</c>. Default: none; where the Service has several ports, the name of the container's port.
    /// </summary>
    [Field("spec.ports[].name")]
    public string? PortName { get; set; }

    /// <summary>What is spoken on the port; Kubernetes' <c>spec.ports[].protocol</c>. Default: <see cref="Manifests.Protocol.TCP"/>.</summary>
    [Field("spec.ports[].protocol")]
    public Protocol Protocol { get; set; }

    /// <summary>
    /// The port of every node that leads here, for <see cref="ServiceType.NodePort"/> and <see cref="ServiceType.LoadBalancer"/>; Kubernetes'
    /// <c>spec.ports[].nodePort</c>. 30000 to 32767. Default: the cluster chooses one.
    /// </summary>
    [Field("spec.ports[].nodePort")]
    public int NodePort { get; set; }

    /// <summary>What the app speaks on the port, such as <c>"http"</c> or <c>"kubernetes.io/h2c"</c>; Kubernetes' <c>spec.ports[].appProtocol</c>. Default: none.</summary>
    [Field("spec.ports[].appProtocol")]
    public string? AppProtocol { get; set; }

    /// <summary>From where it can be reached; Kubernetes' <c>spec.type</c>. Default: <see cref="ServiceType.ClusterIP"/>.</summary>
    [Field("spec.type")]
    public ServiceType Type { get; set; }

    /// <summary>
    /// Whether its name leads to the pods themselves instead of one address for all, as a StatefulSet needs it; writes Kubernetes' <c>spec.clusterIP: None</c>.
    /// Default: false.
    /// </summary>
    [Field("spec.clusterIP", WhenTrue = "None")]
    public bool Headless { get; set; }

    /// <summary>Addresses outside the cluster that also lead here, where the network brings them to a node; Kubernetes' <c>spec.externalIPs</c>. Default: none.</summary>
    [Field("spec.externalIPs")]
    public string[]? ExternalIPs { get; set; }

    /// <summary>
    /// The address that it has within the cluster; Kubernetes' <c>spec.clusterIP</c>. An IP address, which cannot be changed later. Default: the cluster
    /// chooses one.
    /// </summary>
    [Field("spec.clusterIP")]
    public string? ClusterIP { get; set; }

    /// <summary>
    /// A host name outside the cluster that its name stands for, without ports and pods; Kubernetes' <c>spec.externalName</c>. Its type is then
    /// <see cref="ServiceType.ExternalName"/>. Default: none.
    /// </summary>
    [Field("spec.externalName")]
    public string? ExternalName { get; set; }

    /// <summary>
    /// Whether a client's connections all lead to the same pod; Kubernetes' <c>spec.sessionAffinity</c>. Default: <see cref="Manifests.SessionAffinity.None"/>.
    /// </summary>
    [Field("spec.sessionAffinity")]
    public SessionAffinity SessionAffinity { get; set; }

    /// <summary>
    /// Seconds for which a client keeps its pod under <see cref="Manifests.SessionAffinity.ClientIP"/>; Kubernetes'
    /// <c>spec.sessionAffinityConfig.clientIP.timeoutSeconds</c>. 1 to 86400. Default: 10800.
    /// </summary>
    [Field("spec.sessionAffinityConfig.clientIP.timeoutSeconds")]
    public int SessionAffinityTimeoutSeconds { get; set; }

    /// <summary>
    /// Whose pods connections from outside are led to, for <see cref="ServiceType.NodePort"/>, <see cref="ServiceType.LoadBalancer"/> and
    /// <see cref="ExternalIPs"/>; Kubernetes' <c>spec.externalTrafficPolicy</c>. <see cref="TrafficPolicy.Local"/> keeps the client's address. Default:
    /// <see cref="TrafficPolicy.Cluster"/>.
    /// </summary>
    [Field("spec.externalTrafficPolicy")]
    public TrafficPolicy ExternalTrafficPolicy { get; set; }

    /// <summary>Whose pods connections from within are led to; Kubernetes' <c>spec.internalTrafficPolicy</c>. Default: <see cref="TrafficPolicy.Cluster"/>.</summary>
    [Field("spec.internalTrafficPolicy")]
    public TrafficPolicy InternalTrafficPolicy { get; set; }

    /// <summary>
    /// Which of the pods that are ready are preferred, so that connections stay near; Kubernetes' <c>spec.trafficDistribution</c>. Default: none.
    /// </summary>
    [Field("spec.trafficDistribution")]
    public TrafficDistribution TrafficDistribution { get; set; }

    /// <summary>
    /// The versions of IP that it has addresses of, the first one first; Kubernetes' <c>spec.ipFamilies</c>. Two different ones at most. Default: that of
    /// the cluster.
    /// </summary>
    [Field("spec.ipFamilies")]
    public IPFamily[]? IPFamilies { get; set; }

    /// <summary>How many addresses it has; Kubernetes' <c>spec.ipFamilyPolicy</c>. Default: <see cref="Manifests.IPFamilyPolicy.SingleStack"/>.</summary>
    [Field("spec.ipFamilyPolicy")]
    public IPFamilyPolicy IPFamilyPolicy { get; set; }

    /// <summary>
    /// Which load balancer serves it, such as <c>"service.k8s.aws/nlb"</c>, for <see cref="ServiceType.LoadBalancer"/>; Kubernetes'
    /// <c>spec.loadBalancerClass</c>. Default: that of the cloud.
    /// </summary>
    [Field("spec.loadBalancerClass")]
    public string? LoadBalancerClass { get; set; }

    /// <summary>
    /// Ranges of addresses that the load balancer takes connections from, for <see cref="ServiceType.LoadBalancer"/>; Kubernetes'
    /// <c>spec.loadBalancerSourceRanges</c>. Default: all.
    /// </summary>
    [Field("spec.loadBalancerSourceRanges")]
    public string[]? LoadBalancerSourceRanges { get; set; }

    /// <summary>
    /// Whether the nodes get ports too, for <see cref="ServiceType.LoadBalancer"/>; Kubernetes' <c>spec.allocateLoadBalancerNodePorts</c>. Default: true.
    /// </summary>
    [Field("spec.allocateLoadBalancerNodePorts")]
    public bool AllocateLoadBalancerNodePorts { get; set; }

    /// <summary>
    /// The port of every node that tells the load balancer whether the node has a pod, for <see cref="ServiceType.LoadBalancer"/> with
    /// <see cref="TrafficPolicy.Local"/>; Kubernetes' <c>spec.healthCheckNodePort</c>. 30000 to 32767. Default: the cluster chooses one.
    /// </summary>
    [Field("spec.healthCheckNodePort")]
    public int HealthCheckNodePort { get; set; }

    /// <summary>Whether pods that are not ready yet are found too; Kubernetes' <c>spec.publishNotReadyAddresses</c>. Default: false.</summary>
    [Field("spec.publishNotReadyAddresses")]
    public bool PublishNotReadyAddresses { get; set; }

    /// <summary>
    /// Which pods it leads to, in kubectl's syntax: <c>"app=hello,tier=web"</c> (a Service can only ask for equality); Kubernetes' <c>spec.selector</c>.
    /// Default: the selector labels of <see cref="For"/>, else those of the class.
    /// </summary>
    [Field("spec.selector", IsSelector = true)]
    public string? Selector { get; set; }

    /// <summary>
    /// The class whose workload it leads to: brings that class's selector labels and namespace along. Sets Kubernetes' <c>spec.selector</c> and,
    /// where the Service's class says none, <c>metadata.namespace</c>. Default: the class that the attribute stands on.
    /// </summary>
    [RefersTo("leads to")]
    public Type? For { get; set; }
}
