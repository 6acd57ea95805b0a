using System.Linq;
using Manifests.Analyzers.Kinds;
using Manifests.Analyzers.Reading;
using Manifests.Core.Rules;
using Manifests.Mapping;

namespace Manifests.Analyzers.Rules;

internal sealed class PartWithoutWorkload : UsageRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1001",
        "An attribute needs an object to be part of",
        "[{0}] has no effect on '{1}': the class has no {2}",
        RuleSeverity.Error)
    {
        Why = "An attribute such as `[ContainerPort]` adds to a container, and `[ServicePort]` to a Service. On a class that makes no such object there is "
            + "nothing to add it to: it is left out of the YAML, and whoever wrote it goes on believing that it is there.",
        Wrong = """
            [Namespace("shop")]
            [ContainerPort(8080)]
            public static class Shop;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            public static class Shop;
            """,
        Fix = "Put the attribute on the class of the workload or object that it belongs to, or give this class one (`[Deployment]`, `[Pod]`, `[Service(…)]`).",
    };

    public override void Check(UsageContext context)
    {
        // A preset waits for a class that has what its parts belong to.
        if (Presets.IsPreset(context.Type.Symbol))
        {
            return;
        }

        foreach (var use in context.Type.Uses.Where(use => !use.IsFromPreset))
        {
            if (Missing(context.Type, use) is { } missing)
            {
                context.Report(use.Origin, AttributeName(use), context.Type.Symbol.Name, missing);
            }
        }
    }

    private static string? Missing(AnnotatedType type, AttributeUse use) => use.Shape.Describes switch
    {
        DescribesPartOfAttribute mark => type.Objects.Any(candidate => candidate.Shape.Object!.Kind == mark.Kind) ? null : $"[{mark.Kind}]",
        DescribesContainerAttribute or DescribesPartOfContainerAttribute => Workloads.AreOn(type) || IsNestedContainer(type) ? null : "workload, such as [Deployment] or [Pod]",
        DescribesPartOfPodAttribute => Workloads.AreOn(type) ? null : "workload, such as [Deployment] or [Pod]",
        DescribesMetadataAttribute => type.Objects.Any() ? null : "object to label, such as [Deployment] or [Pod]",
        _ => null,
    };

    // A nested class is a container of the class around it, where that one makes pods.
    private static bool IsNestedContainer(AnnotatedType type) =>
        type.Symbol.ContainingType is { } outer
        && type.Marked<DescribesContainerAttribute>().Any()
        && outer.GetAttributes().Any(attribute => AttributeReader.ShapeOf(attribute)?.Object is { } mark && Manifests.Core.Objects.PodTemplates.IsWorkload(mark.Kind));

    private static string AttributeName(AttributeUse use) => use.Shape.Type.Name.Replace("Attribute", "");
}
