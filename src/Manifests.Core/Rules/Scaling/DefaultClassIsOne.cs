using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>Two classes that are the default.</summary>
public sealed class DefaultClassIsOne : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6081",
        "Only one class can be the default",
        "{0} is the default, and so is {1} '{2}'",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["DUP08", "WRK59", "STO15"],
        Why = "The default is what holds for whoever names none. Of PriorityClasses the API server refuses a second default; of StorageClasses and IngressClasses it takes it, and then it is chance which one counts, or requests are refused.",
        Wrong = """
            [PriorityClass("normal", 1000, GlobalDefault = true)]
            public static class Normal;

            [PriorityClass("usual", 2000, GlobalDefault = true)]
            public static class Usual;
            """,
        Right = """
            [PriorityClass("normal", 1000, GlobalDefault = true)]
            public static class Normal;

            [PriorityClass("usual", 2000)]
            public static class Usual;
            """,
        Fix = "Leave one default.",
    };

    private static readonly string[] Annotations = ["storageclass.kubernetes.io/is-default-class", "ingressclass.kubernetes.io/is-default-class"];

    private static readonly ObjectKey Defaults = new(source => Default(source) is null ? [] : [source.Kind]);

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (Default(context.Object) is { } isDefault
            && context.Cluster.Having(Defaults, context.Object.Kind).FirstOrDefault(other => other.Facts.Name != context.Facts.Name && context.Cluster.IsBefore(other, context.This)) is { } first)
        {
            context.Report(isDefault, [context.Object.ToString(), first.Facts.Kind, first.Facts.Name], finding => finding with { Related = first.Origin is { } origin ? [origin] : [] });
        }
    }

    // Where the object says that it is one; null where it does not.
    private static Node? Default(KubernetesObject source) => source.Kind switch
    {
        "PriorityClass" => IsTrue(source.Root["globalDefault"]),
        "StorageClass" or "IngressClass" when source.Root.Find("metadata.annotations") is MappingNode annotations =>
            Annotations.Select(annotation => IsTrue(annotations[annotation])).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static ScalarNode? IsTrue(Node? node) => node is ScalarNode { Text: "true" } scalar ? scalar : null;
}
