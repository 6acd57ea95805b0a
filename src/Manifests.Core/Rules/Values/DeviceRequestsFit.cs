using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>A claim of devices that contradicts itself.</summary>
public sealed class DeviceRequestsFit : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5088",
        "The requests of a claim of devices fit one another",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["OTH08"],
        Why = "Each request of a ResourceClaim has a name of its own, by which constraints and configurations refer to it; it asks for a number of devices, or for all of them; and what it selects devices by are expressions of CEL. "
            + "The API server refuses a claim that breaks any of this.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: resource.k8s.io/v1
            kind: ResourceClaim
            metadata:
              name: gpus
            spec:
              devices:
                requests:
                  - name: training
                    exactly:
                      deviceClassName: gpu.example.com
                constraints:
                  - requests: [trainig]
                    matchAttribute: gpu.example.com/model
            """,
        Right = """
            apiVersion: resource.k8s.io/v1
            kind: ResourceClaim
            metadata:
              name: gpus
            spec:
              devices:
                requests:
                  - name: training
                    exactly:
                      deviceClassName: gpu.example.com
                constraints:
                  - requests: [training]
                    matchAttribute: gpu.example.com/model
            """,
        Fix = "Write what the message asks for.",
    };

    private static readonly string[] Referring = ["constraints", "config"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var group = ApiVersions.GroupOf(context.Object.ApiVersion);
        if (group != "resource.k8s.io" || ApiVersions.VersionOf(context.Object.ApiVersion) is not ("v1" or "v1beta2"))
        {
            return;
        }

        if (context.Object.Kind == "DeviceClass")
        {
            CheckSelectors(context, context.Object.Root["spec"] as MappingNode, "spec");
        }
        else if (context.Object.Kind is "ResourceClaim" or "ResourceClaimTemplate")
        {
            var path = context.Object.Kind == "ResourceClaim" ? "spec.devices" : "spec.spec.devices";
            CheckDevices(context, context.Object.Root.Find(path) as MappingNode, path);
        }
    }

    private static void CheckDevices(RuleContext context, MappingNode? devices, string path)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (request, at) in Items(devices, "requests", path))
        {
            CheckRequest(context, request, at, names);
        }

        foreach (var (owner, at) in Referring.SelectMany(field => Items(devices, field, path)))
        {
            foreach (var name in (owner["requests"] as SequenceNode)?.OfType<ScalarNode>().Where(name => !names.Contains(name.Text)) ?? [])
            {
                var nearest = Candidates.Nearest(name.Text, names);
                context.Report(
                    name, [at + ".requests", context.Object.ToString(), $"names '{name.Text}', which is no request of it{Candidates.DidYouMean(nearest)}"], finding => finding with { Replacement = nearest });
            }
        }
    }

    private static void CheckRequest(RuleContext context, MappingNode request, string path, HashSet<string> names)
    {
        var name = request.FindText("name") ?? "";
        if (name.Length > 0 && !names.Add(name))
        {
            context.Report(request["name"], path + ".name", context.Object.ToString(), $"is '{name}', like that of a request before it");
        }

        CheckAsked(context, request["exactly"] as MappingNode, path + ".exactly");
        var alternatives = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (alternative, at) in Items(request, "firstAvailable", path))
        {
            var own = alternative.FindText("name") ?? "";
            names.Add(name + "/" + own);
            if (own.Length > 0 && !alternatives.Add(own))
            {
                context.Report(alternative["name"], at + ".name", context.Object.ToString(), $"is '{own}', like that of an alternative before it");
            }

            CheckAsked(context, alternative, at);
        }
    }

    private static void CheckAsked(RuleContext context, MappingNode? asked, string path)
    {
        if (asked?["count"] is ScalarNode count && WholeNumber.Of(count) is { } number)
        {
            if (asked.FindText("allocationMode") == "All" && number != 0)
            {
                context.Report(count, path + ".count", context.Object.ToString(), "is no number to give where allocationMode is All");
            }
            else if (number < 0)
            {
                context.Report(count, path + ".count", context.Object.ToString(), $"is {count.Text}, and must be 1 or more");
            }
        }

        CheckSelectors(context, asked, path);
    }

    private static void CheckSelectors(RuleContext context, MappingNode? owner, string path)
    {
        foreach (var (selector, at) in Items(owner, "selectors", path))
        {
            if (selector.Find("cel.expression") is ScalarNode { Type: ScalarType.String } expression && CelSyntax.Problem(expression.Text) is { } problem)
            {
                context.Report(expression, at + ".cel.expression", context.Object.ToString(), problem);
            }
        }
    }

    private static IEnumerable<(MappingNode Item, string Path)> Items(MappingNode? owner, string field, string path)
    {
        var list = owner?[field] as SequenceNode;
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            if (list![i] is MappingNode item)
            {
                yield return (item, FormattableString.Invariant($"{path}.{field}[{i}]"));
            }
        }
    }
}
