using System;
using System.Collections.Generic;

namespace Manifests.Core.Schema;

/// <summary>The order in which objects are applied, so that what others need exists before them.</summary>
public static class ApplyOrder
{
    private static readonly string[] Kinds =
    [
        "Namespace",
        "CustomResourceDefinition",
        "PriorityClass",
        "StorageClass",
        "RuntimeClass",
        "IngressClass",
        "ResourceQuota",
        "LimitRange",
        "NetworkPolicy",
        "ServiceAccount",
        "Role",
        "ClusterRole",
        "RoleBinding",
        "ClusterRoleBinding",
        "ConfigMap",
        "Secret",
        "PersistentVolume",
        "PersistentVolumeClaim",
        "Service",
        "PodDisruptionBudget",
        "Pod",
        "DaemonSet",
        "Deployment",
        "StatefulSet",
        "Job",
        "CronJob",
        "HorizontalPodAutoscaler",
        "Ingress",
    ];

    private static readonly Dictionary<string, int> Ranks = MakeRanks();

    /// <summary>The place of a kind: lower is applied first. Kinds that are not known come last, since they may need any other.</summary>
    public static int Rank(string kind) => Ranks.TryGetValue(kind, out var rank) ? rank : Kinds.Length;

    private static Dictionary<string, int> MakeRanks()
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var kind in Kinds)
        {
            ranks.Add(kind, ranks.Count);
        }

        return ranks;
    }
}
