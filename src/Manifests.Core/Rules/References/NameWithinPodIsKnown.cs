using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A name of a container or a claim that the pod does not have.</summary>
public sealed class NameWithinPodIsKnown : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5079",
        "What is named within a pod must be in it",
        "{0} of {1} names {2} '{3}', which the pod does not have{4}",
        RuleSeverity.Error)
    {
        Catalogue = ["REF44", "REF54"],
        Why = "A container takes devices from the claims of its pod, and the old annotations of AppArmor name the container they are for. The API server refuses a name that the pod does not have.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
                - name: web
                  image: example/web:1.0
                  resources:
                    claims:
                      - name: gpu
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              resourceClaims:
                - name: gpu
                  resourceClaimName: gpu
              containers:
                - name: web
                  image: example/web:1.0
                  resources:
                    claims:
                      - name: gpu
            """,
        Fix = "Write the name of one that the pod has.",
    };

    private const string AppArmor = "container.apparmor.security.beta.kubernetes.io/";

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (PodSpecs.Of(context) is not { } spec)
        {
            return;
        }

        var claims = Names(spec.FindItems("resourceClaims"));
        foreach (var (container, path) in PodSpecs.ContainersOf(context))
        {
            foreach (var claim in container.FindItems("resources.claims"))
            {
                Check(context, claim["name"], path + ".resources.claims", "the claim", claims);
            }
        }

        var containers = Names(PodSpecs.ContainersOf(context).Select(item => item.Container));
        CheckAnnotations(context, [.. containers, .. Names(spec.FindItems("ephemeralContainers"))]);
    }

    private static void CheckAnnotations(RuleContext context, List<string> containers)
    {
        foreach (var annotation in context.Object.PodTemplate().Find("metadata.annotations") as MappingNode ?? [])
        {
            var name = annotation.Key.StartsWith(AppArmor, StringComparison.Ordinal) ? annotation.Key.Substring(AppArmor.Length) : null;
            if (name is not null && !containers.Contains(name))
            {
                context.Report(annotation.KeyOrigin ?? annotation.Value.Origin, $"metadata.annotations[{annotation.Key}]", context.Object.ToString(), "the container", name, Candidates.DidYouMean(Candidates.Nearest(name, containers)));
            }
        }
    }

    private static void Check(RuleContext context, Node? node, string path, string what, List<string> known)
    {
        if (node is ScalarNode { Text.Length: > 0 } name && !known.Contains(name.Text))
        {
            var nearest = Candidates.Nearest(name.Text, known);
            context.Report(name, [path, context.Object.ToString(), what, name.Text, Candidates.DidYouMean(nearest)], finding => finding with { Replacement = nearest });
        }
    }

    private static List<string> Names(IEnumerable<MappingNode> items) => [.. items.Select(item => item.FindText("name")).OfType<string>()];
}
