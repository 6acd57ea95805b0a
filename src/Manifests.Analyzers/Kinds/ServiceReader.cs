using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Mapping;

namespace Manifests.Analyzers.Kinds;

/// <summary>Services: whom they select, and the names that several ports need.</summary>
internal sealed class ServiceReader : KindReader
{
    public override bool Reads(string kind) => kind == "Service";

    public override void Complete(ObjectDraft draft)
    {
        if (Selector(draft) is { Count: > 0 } selector)
        {
            draft.Root.SetAt("spec.selector", selector);
        }

        NamePorts(draft);
    }

    private static MappingNode? Selector(ObjectDraft draft)
    {
        if (SelectorReader.Of(draft.Use) is var (selector, origin) && selector.IsEqualityOnly)
        {
            return selector.ToMap(origin);
        }

        if (draft.Use.Value(nameof(ServiceAttribute.For)) is { Type: { } target } reference)
        {
            return Workloads.Main(draft.FactsOf(target)) is { } workload ? SelectorLabels.Select(workload.Labels, reference.Origin) : null;
        }

        return OfClass(draft);
    }

    // The labels of the class's own pods, as its main workload will carry them.
    private static MappingNode? OfClass(ObjectDraft draft)
    {
        if (Workloads.Main(draft.Type) is not { } workload)
        {
            return null;
        }

        var name = draft.NameOf(workload);
        var metadata = new MappingNode();
        foreach (var label in draft.Type.Marked<DescribesMetadataAttribute>().Where(label => label.Of is null || label.Of == name))
        {
            FieldWriter.WritePart(label, metadata);
        }

        SelectorLabels.Ensure(metadata, name, draft.Origin);
        return SelectorLabels.Of(metadata.Mapping("labels"), draft.Origin);
    }

    // The API server refuses several ports without names; the name of the container's port is the one that people would give.
    private static void NamePorts(ObjectDraft draft)
    {
        var ports = draft.Root.FindItems("spec.ports").ToList();
        if (ports.Count < 2)
        {
            return;
        }

        var containerPorts = draft.Type.Uses.Where(use => use.Shape.Type == typeof(ContainerPortAttribute)).ToList();
        foreach (var port in ports.Where(port => port["name"] is null))
        {
            if (NameOf(port, containerPorts) is { } name)
            {
                port.Set("name", ScalarNode.String(name, port.Origin));
            }
        }
    }

    private static string? NameOf(MappingNode port, IEnumerable<AttributeUse> containerPorts)
    {
        var target = (port["targetPort"] ?? port["port"]) as ScalarNode;
        return target is { Type: ScalarType.String }
            ? target.Text
            : containerPorts.FirstOrDefault(use => use.Text(nameof(ContainerPortAttribute.Port)) == target?.Text)?.Text(nameof(ContainerPortAttribute.Name));
    }
}
