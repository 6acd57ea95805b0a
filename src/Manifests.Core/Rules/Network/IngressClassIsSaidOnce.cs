using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>The class of an Ingress in the annotation of old.</summary>
public sealed class IngressClassIsSaidOnce : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3044",
        "The class of an Ingress is a field",
        "Annotation kubernetes.io/ingress.class of Ingress '{0}' {1}",
        RuleSeverity.Warning)
    {
        Catalogue = ["PRT46"],
        Why = "The annotation is what there was before `ingressClassName`. The API server warns of it and refuses it beside a class that is another; controllers differ in which of the two they look at.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("shop.example.com")]
            [Annotation("kubernetes.io/ingress.class", "nginx", Of = "web")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("shop.example.com", ClassName = "nginx")]
            public sealed class Web;
            """,
        Fix = "Remove the annotation, and say `ClassName` instead.",
    };

    private const string Annotation = "kubernetes.io/ingress.class";

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => IngressPaths.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (IngressPaths.IsIngress(context) && (context.Object.Root.Find("metadata.annotations") as MappingNode)?[Annotation] is ScalarNode annotation)
        {
            var named = context.Object.Root.FindText("spec.ingressClassName");
            context.Report(
                annotation,
                context.Object.Name,
                named is null ? $"is deprecated: say ClassName = \"{annotation.Text}\"" : named == annotation.Text ? "says again what ClassName says" : $"is '{annotation.Text}' and its class '{named}', which is refused");
        }
    }
}
