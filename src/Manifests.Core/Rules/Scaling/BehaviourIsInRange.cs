using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>A behaviour of an autoscaler outside what is allowed.</summary>
public sealed class BehaviourIsInRange : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6052",
        "A behaviour of an autoscaler has limits",
        "{0} of HorizontalPodAutoscaler '{1}' is {2}, but {3} are allowed",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK18"],
        Why = "An autoscaler looks back an hour at most, and changes the number of pods in periods of half an hour at most, by at least 1. The API server refuses other numbers.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(2, 10, Cpu = 70)]
            [ScaleDown(StabilizationWindowSeconds = 7200)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(2, 10, Cpu = 70)]
            [ScaleDown(StabilizationWindowSeconds = 3600)]
            public sealed class Web;
            """,
        Fix = "Write a number within the limits.",
    };

    private static readonly string[] Directions = ["scaleUp", "scaleDown"];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["HorizontalPodAutoscaler"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { Kind: "HorizontalPodAutoscaler", ApiVersion: "autoscaling/v2" })
        {
            return;
        }

        foreach (var behaviour in Directions.Select(name => context.Object.Root.Find("spec.behavior." + name)).OfType<MappingNode>())
        {
            Check(context, behaviour, "stabilizationWindowSeconds", 0, 3600);
            foreach (var policy in behaviour.FindItems("policies"))
            {
                Check(context, policy, "periodSeconds", 1, 1800);
                Check(context, policy, "value", 1, int.MaxValue);
            }
        }
    }

    private static void Check(RuleContext context, MappingNode holder, string field, long least, long most)
    {
        if (WholeNumber.Of(holder[field]) is { } number && (number < least || number > most))
        {
            context.Report(holder[field], field, context.Object.Name, WholeNumber.InWords(number), most == int.MaxValue ? $"{least} or more" : $"{least} to {most}");
        }
    }
}
