using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A volume of a bare pod that lacks what a workload would be allowed to leave out.</summary>
public sealed class VolumeOfPodIsComplete : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6113",
        "A volume of a pod that nobody completes must be complete",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["STO18", "STO21"],
        Why = "In the template of a workload some things may be left for others to fill in. A Pod is run as it is, so a volume with the files of an image names that image, and a claim that is made with the pod gets a name from both that is not too long. The API server refuses a Pod otherwise.",
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
              volumes:
                - name: model
                  image:
                    pullPolicy: IfNotPresent
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
                - name: web
                  image: example/web:1.0
              volumes:
                - name: model
                  image:
                    reference: example/model:1.0
                    pullPolicy: IfNotPresent
            """,
        Fix = "Write what is missing.",
    };

    private const int LongestName = 253;

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["Pod"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "v1", Kind: "Pod" })
        {
            return;
        }

        foreach (var (volume, path) in PodSpecs.VolumesOf(context))
        {
            if (volume["image"] is MappingNode image && string.IsNullOrEmpty(image.FindText("reference")))
            {
                context.Report(image["reference"] ?? image, path + ".image.reference", context.Object.ToString(), "is required");
            }

            // Generated names are not known yet.
            if (volume["ephemeral"] is MappingNode && volume["name"] is ScalarNode name && context.Object.Name.Length > 0 && context.Object.Name.Length + 1 + name.Text.Length is var length and > LongestName)
            {
                context.Report(name, path + ".name", context.Object.ToString(), $"and the name of the pod make the name of a claim of {WholeNumber.InWords(length)} characters, and 253 are allowed");
            }
        }
    }
}
