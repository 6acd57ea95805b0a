using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Rules;
using Manifests.Mapping;

namespace Manifests.Analyzers.Rules;

internal sealed class PartOfUnknownObject : UsageRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1005",
        "Of must name an object of the class",
        "'{0}' has no {1} named '{2}' for [{3}] to be part of, only {4}{5}",
        RuleSeverity.Error)
    {
        Why = "Where a class makes several objects, `Of` says which of them an attribute belongs to. A name that none of them has leaves the attribute out of the YAML, and whoever wrote it goes on believing that it is there.",
        Wrong = """
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            [ContainerPort(8080)]
            [ContainerPort(9090)]
            [Service("orders", 8080)]
            [Service("metrics", 9090)]
            [ServicePort(8080, Of = "metrcs")]
            public sealed class Orders;
            """,
        Right = """
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            [ContainerPort(8080, Name = "http")]
            [ContainerPort(9090, Name = "metrics")]
            [Service("orders", 8080)]
            [Service("metrics", 9090)]
            [ServicePort(8080, Of = "metrics")]
            public sealed class Orders;
            """,
        Fix = "Write the name of an object of this class, or its kind and name (`\"Ingress/orders\"`) where several have that name; leave `Of` out where the attribute belongs to all of them.",
    };

    public override void Check(UsageContext context)
    {
        foreach (var use in context.Type.Uses.Where(use => !use.IsFromPreset))
        {
            if (use.Value(nameof(PartAttribute.Of)) is { Text: { } name } of && ObjectsFor(context.Type, use) is { Count: > 0 } objects && !objects.Any(item => use.IsFor(item.Kind, item.Name)))
            {
                Report(context, use, of, [.. objects.Select(item => name.Contains('/') ? AttributeUse.ForOne(item.Kind, item.Name) : item.Name).Distinct()]);
            }
        }
    }

    private static void Report(UsageContext context, AttributeUse use, OptionValue of, List<string> names)
    {
        var meant = names.Count == 1 ? names[0] : Candidates.Nearest(of.Text!, names);
        var only = string.Join(", ", names.Select(name => $"'{name}'"));
        var question = names.Count == 1 ? "" : Candidates.DidYouMean(meant);
        string[] arguments = [context.Type.Symbol.Name, What(use), of.Text!, use.Shape.Type.Name.Replace("Attribute", ""), only, question];
        if (meant is null)
        {
            context.Report(of.Origin, arguments);
        }
        else
        {
            context.Report(of.Origin, meant, arguments);
        }
    }

    // None at all is another rule's: the part has no object whatever its Of says.
    private static List<(string Kind, string Name)> ObjectsFor(AnnotatedType type, AttributeUse use)
    {
        var owner = type.Objects.Any() || type.Symbol.ContainingType is null ? type : AnnotatedType.Read(type.Symbol.ContainingType, withOrigins: false, CancellationToken.None);
        return [.. owner.Objects.Select(candidate => (candidate.Shape.Object!.Kind, owner.NameOf(candidate))).Where(candidate => CanHold(candidate.Kind, use))];
    }

    private static bool CanHold(string kind, AttributeUse use) => use.Shape.Describes switch
    {
        DescribesPartOfAttribute => use.Shape.PathIn(kind) is not null,
        DescribesPartOfPodAttribute or DescribesContainerAttribute or DescribesPartOfContainerAttribute => PodTemplates.IsWorkload(kind),
        DescribesMetadataAttribute => true,
        _ => false,
    };

    private static string What(AttributeUse use) => use.Shape.Describes switch
    {
        DescribesPartOfAttribute => string.Join(" or ", use.Shape.Marks.OfType<DescribesPartOfAttribute>().Select(mark => mark.Kind)),
        DescribesMetadataAttribute => "object",
        _ => "workload",
    };

}
