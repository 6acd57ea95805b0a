using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Manifests.Core.Collections;
using Manifests.Core.Labels;
using Manifests.Core.Tree;

namespace Manifests.Core.Objects;

/// <summary>What one object shows to others: all that a rule about another object may ask of it.</summary>
/// <remarks>Objects of this project, of other projects (through their index) and declared external ones meet in this form.</remarks>
/// <param name="ApiVersion"><c>apiVersion</c>.</param>
/// <param name="Kind"><c>kind</c>.</param>
/// <param name="Namespace"><c>metadata.namespace</c>, or null where none is written.</param>
/// <param name="Name"><c>metadata.name</c>.</param>
/// <param name="DeclaringType">The full name of the C# type that declares it, or null.</param>
public sealed record ObjectFacts(string ApiVersion, string Kind, string? Namespace, string Name, string? DeclaringType)
{
    private static readonly string[] DataFields = ["data", "binaryData", "stringData"];

    private static readonly ImmutableSortedDictionary<string, string> NoLabels =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The environment that the object belongs to, or null where its project has none.</summary>
    public string? Environment { get; init; }

    /// <summary>The labels of the pods that a workload makes; of the object itself where it makes none.</summary>
    public ImmutableSortedDictionary<string, string> Labels { get; init; } = NoLabels;

    /// <summary>The selector of a Service or a workload, or null where it has none.</summary>
    public LabelSelector? Selector { get; init; }

    /// <summary>The ports of a Service, or of the containers of a workload.</summary>
    public EquatableArray<PortFacts> Ports { get; init; } = [];

    /// <summary>The keys of a ConfigMap or Secret.</summary>
    public EquatableArray<string> Keys { get; init; } = [];

    /// <summary>The facts of an object in view.</summary>
    public static ObjectFacts Of(KubernetesObject source)
    {
        var labels = PodTemplates.IsWorkload(source.Kind) ? source.PodLabels() : source.Root.Find("metadata.labels") as MappingNode;
        return new ObjectFacts(source.ApiVersion, source.Kind, source.Namespace, source.Name, source.DeclaringType)
        {
            Environment = source.Environment,
            Labels = ToDictionary(labels),
            Selector = SelectorOf(source),
            Ports = PortsOf(source).ToEquatableArray(),
            Keys = KeysOf(source).ToEquatableArray(),
        };
    }

    /// <inheritdoc/>
    public bool Equals(ObjectFacts? other) =>
        other is not null && string.Equals(IndexText.WriteLine(this), IndexText.WriteLine(other), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(IndexText.WriteLine(this));

    /// <summary>The labels of a mapping, whatever their order.</summary>
    public static ImmutableSortedDictionary<string, string> ToDictionary(MappingNode? labels) =>
        labels is null ? NoLabels : labels.Aggregate(NoLabels, (all, label) => all.SetItem(label.Key, (label.Value as ScalarNode)?.Text ?? ""));

    private static LabelSelector? SelectorOf(KubernetesObject source)
    {
        if (source.Root.Find("spec.selector") is not MappingNode selector)
        {
            return null;
        }

        return source.Kind is "Service" or "ReplicationController" ? LabelSelector.FromMap(selector) : LabelSelector.FromLabelSelector(selector);
    }

    private static IEnumerable<PortFacts> PortsOf(KubernetesObject source)
    {
        if (source.Kind == "Service")
        {
            return source.Root.FindItems("spec.ports").Select(port => PortFacts.Of(port, "port"));
        }

        return source.PodTemplate().AllContainers().SelectMany(container => container.FindItems("ports")).Select(port => PortFacts.Of(port, "containerPort"));
    }

    private static IEnumerable<string> KeysOf(KubernetesObject source) =>
        source.Kind is "ConfigMap" or "Secret"
            ? DataFields.SelectMany(field => (source.Root[field] as MappingNode) ?? Enumerable.Empty<MappingEntry>()).Select(entry => entry.Key)
            : [];
}
