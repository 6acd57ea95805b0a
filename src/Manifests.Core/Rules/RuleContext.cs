using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Rules.References;
using Manifests.Core.Rules.Schema;
using Manifests.Core.Rules.Values;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules;

/// <summary>What a rule sees: one object, the cluster around it, and where to report.</summary>
/// <remarks>One serves all rules about an object, one after the other: what several of them ask for is found once, and is gone with it.</remarks>
public sealed class RuleContext
{
    private readonly Action<Finding> _report;
    private RuleDescriptor _rule;
    private IReadOnlyList<Field>? _fields;
    private IReadOnlyList<SchemaProblem>? _schemaProblems;
    private IReadOnlyList<MappingNode>? _containers;
    private IReadOnlyList<ContainerResources>? _resources;
    private IReadOnlyList<ContainerHandler>? _handlers;
    private IReadOnlyList<PodReference>? _references;
    private IReadOnlyList<(MappingNode Container, string Path)>? _containersWithPaths;

    /// <summary>Makes the view of one rule on one object.</summary>
    public RuleContext(RuleDescriptor rule, ClusterObject target, ClusterIndex cluster, Action<Finding> report)
    {
        _rule = rule;
        _report = report;
        Cluster = cluster;
        This = target;
        Object = target.Source ?? throw new ArgumentException("Rules look at objects in view.", nameof(target));
    }

    /// <summary>The object.</summary>
    public KubernetesObject Object { get; }

    /// <summary>The object as the cluster knows it.</summary>
    public ClusterObject This { get; }

    /// <summary>What the object shows to others.</summary>
    public ObjectFacts Facts => This.Facts;

    /// <summary>All objects that are known.</summary>
    public ClusterIndex Cluster { get; }

    /// <summary>Every field of the object, wherever in it; see <see cref="EveryField"/>.</summary>
    internal IReadOnlyList<Field> Fields => _fields ??= EveryField.Of(Object.Root);

    /// <summary>How the object differs from its schema.</summary>
    internal IReadOnlyList<SchemaProblem> SchemaProblems => _schemaProblems ??= Schema.SchemaProblems.All(this);

    /// <summary>The init containers and the main containers of the object's pods; see <see cref="PodContainers"/>.</summary>
    internal IReadOnlyList<MappingNode> Containers => _containers ??= [.. Object.PodTemplate().AllContainers()];

    /// <summary>The same containers, of the kinds that Kubernetes itself serves, each with the way to it.</summary>
    internal IReadOnlyList<(MappingNode Container, string Path)> ContainersWithPaths => _containersWithPaths ??= [.. PodSpecs.FindContainers(this)];

    /// <summary>What its containers ask for, and may use.</summary>
    internal IReadOnlyList<ContainerResources> Resources => _resources ??= [.. ContainerResources.In(Containers)];

    /// <summary>The probes and hooks of its containers.</summary>
    internal IReadOnlyList<ContainerHandler> Handlers => _handlers ??= [.. Containers.SelectMany(ContainerHandler.Of)];

    /// <summary>What its pods refer to by name.</summary>
    internal IReadOnlyList<PodReference> References => _references ??= [.. PodReference.Of(Object)];

    /// <summary>Goes on to the next rule.</summary>
    internal RuleContext For(RuleDescriptor rule)
    {
        _rule = rule;
        return this;
    }

    /// <summary>Reports a finding at a value.</summary>
    /// <param name="at">The value, or null for the object as a whole.</param>
    /// <param name="arguments">What fills in the rule's message.</param>
    public void Report(Node? at, params string[] arguments) => Report(at?.Origin, arguments);

    /// <summary>Reports a finding at a place.</summary>
    /// <param name="at">The place, or null for the object as a whole.</param>
    /// <param name="arguments">What fills in the rule's message.</param>
    public void Report(Origin? at, params string[] arguments) => Report(new Finding(_rule, at, arguments));

    /// <summary>Reports a finding at a value, with more to it than the message.</summary>
    /// <param name="at">The value, or null for the object as a whole.</param>
    /// <param name="arguments">What fills in the rule's message.</param>
    /// <param name="more">Adds related places, a replacement or properties.</param>
    public void Report(Node? at, string[] arguments, Func<Finding, Finding> more) => ReportAt(at?.Origin, arguments, more);

    /// <summary>Reports a finding at a place, with more to it than the message.</summary>
    /// <param name="at">The place, or null for the object as a whole.</param>
    /// <param name="arguments">What fills in the rule's message.</param>
    /// <param name="more">Adds related places, a replacement or properties.</param>
    public void ReportAt(Origin? at, string[] arguments, Func<Finding, Finding> more) => Report(more(new Finding(_rule, at, arguments)));

    private void Report(Finding finding) => _report(finding with { Object = This.Origin, Environment = Facts.Environment, IsFromYaml = Object.IsFromYaml });
}
