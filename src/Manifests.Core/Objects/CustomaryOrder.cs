using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Objects;

/// <summary>Puts fields into the order in which people write and expect them, whatever order they were declared in.</summary>
/// <remarks>One list serves all mappings, since the customs of different kinds do not contradict one another. Maps whose keys are the user's keep their order.</remarks>
public static class CustomaryOrder
{
    private static readonly string[] Fields =
    [
        "apiVersion", "kind", "metadata",
        "name", "generateName", "namespace", "labels", "annotations", "finalizers",
        "immutable", "type", "provisioner", "driver",
        "scaleTargetRef", "serviceName", "replicas", "minReplicas", "maxReplicas", "schedule", "timeZone", "concurrencyPolicy", "suspend",
        "startingDeadlineSeconds", "successfulJobsHistoryLimit", "failedJobsHistoryLimit",
        "completions", "parallelism", "completionMode", "backoffLimit", "backoffLimitPerIndex", "maxFailedIndexes", "activeDeadlineSeconds", "ttlSecondsAfterFinished",
        "revisionHistoryLimit", "progressDeadlineSeconds", "minReadySeconds", "paused", "podManagementPolicy",
        "clusterIP", "podSelector", "policyTypes", "selector",
        "matchLabels", "matchExpressions", "key", "scopeName", "operator", "values",
        "weight", "maxSkew", "strategy", "updateStrategy", "rollingUpdate", "jobTemplate", "template",
        "capacity", "accessModes", "storageClassName", "volumeMode", "mountPath", "subPath", "readOnly",
        "image", "imagePullPolicy", "command", "args", "workingDir",
        "path", "pathType", "backend", "containerPort", "port", "targetPort", "nodePort", "hostPort", "hostIP", "protocol", "appProtocol",
        "from", "to", "ports", "value", "valueFrom", "envFrom", "env", "apiGroups", "resources", "requests", "limits", "volumeMounts",
        "httpGet", "tcpSocket", "grpc", "exec", "host", "scheme", "httpHeaders",
        "initialDelaySeconds", "periodSeconds", "timeoutSeconds", "successThreshold", "failureThreshold",
        "startupProbe", "livenessProbe", "readinessProbe", "lifecycle", "securityContext",
        "serviceAccountName", "automountServiceAccountToken", "priorityClassName", "hostNetwork", "hostPID", "hostIPC", "hostUsers", "dnsPolicy", "dnsConfig",
        "hostAliases", "imagePullSecrets", "nodeSelector", "affinity", "tolerations",
        "topologySpreadConstraints", "initContainers", "containers", "volumes", "restartPolicy", "terminationGracePeriodSeconds",
        "ingressClassName", "hosts", "tls", "defaultBackend", "ingress", "egress",
        "volumeClaimTemplates", "spec", "data", "binaryData", "stringData", "rules", "apiGroup", "resourceNames", "verbs", "nonResourceURLs", "roleRef", "subjects",
        "group", "names", "listKind", "plural", "singular", "shortNames", "categories", "scope", "versions", "served", "storage", "deprecated", "deprecationWarning",
        "schema", "subresources", "selectableFields", "additionalPrinterColumns", "jsonPath", "format", "priority", "description",
        "describedObject", "metric",
    ];

    private static readonly HashSet<string> KeyedByUser = new(StringComparer.Ordinal)
    {
        "labels", "annotations", "matchLabels", "nodeSelector", "requests", "limits", "data", "binaryData", "stringData", "parameters", "volumeAttributes", "hard",
        "openAPIV3Schema",
    };

    private static readonly Dictionary<string, int> Ranks = Fields.Select((field, rank) => (field, rank))
        .ToDictionary(pair => pair.field, pair => pair.rank, StringComparer.Ordinal);

    /// <summary>Sorts a tree, which must not be frozen.</summary>
    public static void Sort(MappingNode mapping)
    {
        SortFields(mapping);
        foreach (var entry in mapping)
        {
            if (!KeyedByUser.Contains(entry.Key) && !IsPlainSelector(entry))
            {
                SortBelow(entry.Value);
            }
        }
    }

    /// <summary>Sorts the fields of one mapping, and nothing below it.</summary>
    public static void SortFields(MappingNode mapping) => mapping.Sort(key => Ranks.TryGetValue(key, out var rank) ? rank : Fields.Length);

    private static void SortBelow(Node node)
    {
        if (node is MappingNode mapping)
        {
            Sort(mapping);
        }
        else if (node is SequenceNode sequence)
        {
            foreach (var item in sequence)
            {
                SortBelow(item);
            }
        }
    }

    // A Service's selector is a map of the user's labels, a Deployment's has fields of the API.
    private static bool IsPlainSelector(MappingEntry entry) =>
        entry.Key == "selector" && entry.Value is MappingNode selector && selector.All(item => item.Value is ScalarNode);
}
