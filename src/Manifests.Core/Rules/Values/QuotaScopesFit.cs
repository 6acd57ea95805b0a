using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>Scopes of a quota that exclude one another, or what the quota counts.</summary>
public sealed class QuotaScopesFit : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5077",
        "The scopes of a quota must fit what it counts",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["RES13"],
        Why = "A scope narrows a quota to some pods. Two opposite scopes leave none, and a scope of pods cannot narrow a count of Services. The API server refuses such a quota.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: ResourceQuota
            metadata:
              name: quota
            spec:
              hard:
                pods: "10"
              scopes:
                - BestEffort
                - NotBestEffort
            """,
        Right = """
            apiVersion: v1
            kind: ResourceQuota
            metadata:
              name: quota
            spec:
              hard:
                pods: "10"
              scopes:
                - BestEffort
            """,
        Fix = "Keep the scope that is meant, and count what it applies to.",
    };

    private static readonly (string One, string Other)[] Opposites = [("BestEffort", "NotBestEffort"), ("Terminating", "NotTerminating")];

    private static readonly string[] OfPods =
        ["pods", "cpu", "memory", "ephemeral-storage", "requests.cpu", "requests.memory", "requests.ephemeral-storage", "limits.cpu", "limits.memory", "limits.ephemeral-storage"];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["ResourceQuota"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "v1", Kind: "ResourceQuota" } || context.Object.Root.Find("spec.scopes") is not SequenceNode list)
        {
            return;
        }

        var scopes = list.OfType<ScalarNode>().ToList();
        foreach (var (one, other) in Opposites)
        {
            if (scopes.Any(scope => scope.Text == one) && scopes.FirstOrDefault(scope => scope.Text == other) is { } second)
            {
                context.Report(second, "spec.scopes", context.Object.ToString(), $"has both {one} and {other}, which no pod is at once");
            }
        }

        foreach (var scope in scopes)
        {
            CheckCounted(context, scope);
        }
    }

    private static void CheckCounted(RuleContext context, ScalarNode scope)
    {
        var counted = (context.Object.Root.Find("spec.hard") as MappingNode)?.Select(entry => entry.Key) ?? [];
        var wrong = scope.Text switch
        {
            "BestEffort" => counted.FirstOrDefault(name => name != "pods"),
            "Terminating" or "NotTerminating" or "NotBestEffort" or "PriorityClass" => counted.FirstOrDefault(name => Array.IndexOf(OfPods, name) < 0 && !name.Contains("hugepages-") && !name.Contains("/")),
            _ => null,
        };
        if (wrong is not null)
        {
            context.Report(scope, "spec.scopes", context.Object.ToString(), $"has {scope.Text}, which does not apply to {wrong}");
        }
    }
}
