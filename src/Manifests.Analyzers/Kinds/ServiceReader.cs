using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>Services: whom they select, and the names that several ports need.</summary>
internal sealed class ServiceReader : KindReader
{
    private const string ExternalName = nameof(ServiceType.ExternalName);

    public override bool Reads(string kind) => kind == "Service";

    public override void Complete(ObjectDraft draft)
    {
        if (draft.Root.Find("spec.externalName") is { } host && draft.Root.Find("spec.type") is null)
        {
            draft.Root.SetAt("spec.type", ScalarNode.String(ExternalName, host.Origin));
        }

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

        // A name for a host outside leads to no pods.
        return draft.Root.FindText("spec.type") == ExternalName ? null : ClassPods.Labels(draft, draft.Use.Value(nameof(ServiceAttribute.For)));
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
