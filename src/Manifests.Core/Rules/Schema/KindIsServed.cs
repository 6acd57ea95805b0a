using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Schema;

namespace Manifests.Core.Rules.Schema;

/// <summary>A kind that its API group does not have.</summary>
public sealed class KindIsServed : ObjectRule
{
    // Files of these groups configure a program or a tool: they look like objects, and are never sent to an API server.
    private static readonly string[] GroupsOfFiles = ["audit.k8s.io", "apiserver.config.k8s.io", "imagepolicy.k8s.io", "client.authentication.k8s.io", "credentialprovider.kubelet.k8s.io"];

    private static readonly string[] KindsOfFiles = ["Config", "List", "Status", "APIGroup", "DeleteOptions", "WatchEvent", "Scale", "ComponentStatus"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7007",
        "A kind must be one of its API group",
        "There is no {0} in {1}{2}",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM30"],
        Why = "`apiVersion` and `kind` together say what an object is. A Deployment of `v1`, or a kind that is misspelt, is nothing that the API server knows: `no matches for kind`. "
            + "Only the groups of Kubernetes itself are looked at, and kinds whose CustomResourceDefinition is among the objects.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: StatefulSet
            metadata:
              name: db
            """,
        Right = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: db
            """,
        Fix = "Write the `apiVersion` or the `kind` that the message suggests.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var (apiVersion, kind) = (context.Object.ApiVersion, context.Object.Kind);
        if (ServedKinds.Contains(apiVersion, kind) || ApiLifecycle.Find(apiVersion, kind) is not null || apiVersion.Length == 0 || kind.Length == 0)
        {
            return;
        }

        if (SchemaProblems.DefinitionOf(context) is { } definition)
        {
            if (!definition.Versions.Contains(ApiVersions.VersionOf(apiVersion), StringComparer.Ordinal))
            {
                context.Report(context.Object.Root["apiVersion"], kind, $"'{apiVersion}'", $"; its CustomResourceDefinition serves {string.Join(", ", definition.Versions)}");
            }
        }
        else if (IsOfKubernetes(apiVersion) && Array.IndexOf(KindsOfFiles, kind) < 0)
        {
            Report(context, apiVersion, kind);
        }
    }

    private static void Report(RuleContext context, string apiVersion, string kind)
    {
        var versions = ServedKinds.All.Where(served => served.Kind == kind).Select(served => served.ApiVersion).ToList();
        if (versions.Count > 0)
        {
            var meant = versions.OrderBy(version => version.Contains("alpha") || version.Contains("beta")).First();
            context.Report(context.Object.Root["apiVersion"], [kind, $"'{apiVersion}'", Candidates.DidYouMean(meant)], finding => finding with { Replacement = meant });
            return;
        }

        var nearest = Nearest(kind, ServedKinds.All.Where(served => served.ApiVersion == apiVersion).Select(served => served.Kind));
        context.Report(context.Object.Root["kind"], [kind, $"'{apiVersion}'", Candidates.DidYouMean(nearest)], finding => finding with { Replacement = nearest });
    }

    private static string? Nearest(string kind, IEnumerable<string> kinds)
    {
        var all = kinds.ToList();
        return all.FirstOrDefault(candidate => candidate.Equals(kind, StringComparison.OrdinalIgnoreCase)) ?? Candidates.Nearest(kind, all);
    }

    private static bool IsOfKubernetes(string apiVersion)
    {
        var group = ApiVersions.GroupOf(apiVersion);
        return Array.IndexOf(GroupsOfFiles, group) < 0 && ServedResources.HasGroup(group);
    }
}
