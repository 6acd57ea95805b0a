using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Output;
using Manifests.Core.Tree;
using Manifests.Core.Values;
using Manifests.Mapping;

namespace Manifests.Analyzers.Kinds;

/// <summary>Puts together one container: its ports, variables, resources and probes, and what it needs though nobody wrote it.</summary>
internal static class ContainerReader
{
    private static readonly string[] Handlers = ["startupProbe", "livenessProbe", "readinessProbe", "lifecycle.postStart", "lifecycle.preStop"];

    /// <summary>Adds the attributes of a container's class to the container.</summary>
    /// <param name="draft">The workload.</param>
    /// <param name="type">The class that the container's attributes stand on.</param>
    /// <param name="container">The container.</param>
    /// <param name="defaultName">Its name where none was given.</param>
    public static void Complete(ObjectDraft draft, AnnotatedType type, MappingNode container, string defaultName)
    {
        Name(container, defaultName);
        foreach (var part in draft.Mine(type.Marked<DescribesPartOfContainerAttribute>()))
        {
            if (VolumeWriter.AddToProjected(draft, part, container))
            {
                continue;
            }

            ReferenceWriter.Write(draft, part, FieldWriter.WritePart(part, container), container);
            ServiceAddress.Complete(draft, part, container);
        }

        CompletePorts(container);
    }

    /// <summary>Gives a container the name and image that nobody gave it.</summary>
    public static void Name(MappingNode container, string defaultName)
    {
        if (container["name"] is null)
        {
            // A workload's name may be longer, and have dots.
            container.Set("name", ScalarNode.String(DnsNames.SuggestLabel(defaultName) ?? defaultName, container.Origin));
        }

        if (container["image"] is null)
        {
            container.Set("image", ScalarNode.String(CarriedManifest.ImageToken, container.Origin));
        }
    }

    // The API server refuses a question over HTTP that names no port.
    private static void CompletePorts(MappingNode container)
    {
        var firstPort = container.FindFirstItem("ports");
        if ((firstPort?["name"] ?? firstPort?["containerPort"]) is not { } port)
        {
            return;
        }

        foreach (var handler in Handlers)
        {
            if (container.Find(handler + ".httpGet") is MappingNode http && http["port"] is null)
            {
                http.Set("port", port.Clone());
            }
        }
    }
}
