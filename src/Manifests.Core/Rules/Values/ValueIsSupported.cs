using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A field that takes one of a few values, and has another.</summary>
public sealed class ValueIsSupported : ObjectRule
{
    // The field, the one that holds it, and what it takes. A kind is named where the same field means something else in others.
    private static readonly (string Parent, string Key, string? Kind, string[] Values)[] Fields =
    [
        ("ports", "protocol", null, ["SCTP", "TCP", "UDP"]),
        ("containers", "imagePullPolicy", null, ["Always", "IfNotPresent", "Never"]),
        ("initContainers", "imagePullPolicy", null, ["Always", "IfNotPresent", "Never"]),
        ("httpGet", "scheme", null, ["HTTP", "HTTPS"]),
        ("spec", "restartPolicy", null, ["Always", "Never", "OnFailure"]),
        ("spec", "dnsPolicy", null, ["ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"]),
        ("spec", "type", "Service", ["ClusterIP", "ExternalName", "LoadBalancer", "NodePort"]),
        ("spec", "sessionAffinity", "Service", ["ClientIP", "None"]),
        ("spec", "internalTrafficPolicy", "Service", ["Cluster", "Local"]),
        ("spec", "externalTrafficPolicy", "Service", ["Cluster", "Local"]),
        ("spec", "trafficDistribution", "Service", ["PreferClose", "PreferSameNode", "PreferSameZone"]),
        ("strategy", "type", "Deployment", ["Recreate", "RollingUpdate"]),
        ("updateStrategy", "type", "StatefulSet", ["OnDelete", "RollingUpdate"]),
        ("updateStrategy", "type", "DaemonSet", ["OnDelete", "RollingUpdate"]),
        ("spec", "podManagementPolicy", "StatefulSet", ["OrderedReady", "Parallel"]),
        ("spec", "completionMode", null, ["Indexed", "NonIndexed"]),
        ("spec", "concurrencyPolicy", "CronJob", ["Allow", "Forbid", "Replace"]),
        ("spec", "ipFamilyPolicy", "Service", ["PreferDualStack", "RequireDualStack", "SingleStack"]),
        ("spec", "unhealthyPodEvictionPolicy", "PodDisruptionBudget", ["AlwaysAllow", "IfHealthyBudget"]),
        ("", "preemptionPolicy", "PriorityClass", ["Never", "PreemptLowerPriority"]),
        ("scaleUp", "selectPolicy", "HorizontalPodAutoscaler", ["Disabled", "Max", "Min"]),
        ("scaleDown", "selectPolicy", "HorizontalPodAutoscaler", ["Disabled", "Max", "Min"]),
        ("limits", "type", "LimitRange", ["Container", "PersistentVolumeClaim", "Pod"]),
        ("topologySpreadConstraints", "whenUnsatisfiable", null, ["DoNotSchedule", "ScheduleAnyway"]),
        ("tolerations", "effect", null, ["NoExecute", "NoSchedule", "PreferNoSchedule"]),
        ("seccompProfile", "type", null, ["Localhost", "RuntimeDefault", "Unconfined"]),
        ("spec", "volumeMode", "PersistentVolumeClaim", ["Block", "Filesystem"]),
        ("spec", "volumeMode", "PersistentVolume", ["Block", "Filesystem"]),
        ("spec", "persistentVolumeReclaimPolicy", "PersistentVolume", ["Delete", "Recycle", "Retain"]),
        ("", "reclaimPolicy", "StorageClass", ["Delete", "Retain"]),
        ("", "volumeBindingMode", "StorageClass", ["Immediate", "WaitForFirstConsumer"]),
        ("hostPath", "type", null, ["BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket"]),
        ("containers", "restartPolicy", null, ["Always", "Never", "OnFailure"]),
        ("initContainers", "restartPolicy", null, ["Always", "Never", "OnFailure"]),
        ("resizePolicy", "resourceName", null, ["cpu", "memory"]),
        ("resizePolicy", "restartPolicy", null, ["NotRequired", "RestartContainer"]),
        ("os", "name", null, ["linux", "windows"]),
        ("securityContext", "procMount", null, ["Default", "Unmasked"]),
        ("securityContext", "fsGroupChangePolicy", null, ["Always", "OnRootMismatch"]),
        ("securityContext", "supplementalGroupsPolicy", null, ["Merge", "Strict"]),
        ("securityContext", "seLinuxChangePolicy", null, ["MountOption", "Recursive"]),
        ("volumeMounts", "mountPropagation", null, ["Bidirectional", "HostToContainer", "None"]),
        ("volumeMounts", "recursiveReadOnly", null, ["Disabled", "Enabled", "IfPossible"]),
        ("spec", "podReplacementPolicy", null, ["Failed", "TerminatingOrFailed"]),
        ("onExitCodes", "operator", null, ["In", "NotIn"]),
        ("persistentVolumeClaimRetentionPolicy", "whenDeleted", "StatefulSet", ["Delete", "Retain"]),
        ("persistentVolumeClaimRetentionPolicy", "whenScaled", "StatefulSet", ["Delete", "Retain"]),
        ("paths", "pathType", "Ingress", ["Exact", "ImplementationSpecific", "Prefix"]),
    ];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5013",
        "A field must have a value that it supports",
        "Unsupported value '{0}' of {1}; supported values: {2}{3}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT19", "WRK25", "WRK27", "WRK32", "WRK37", "WRK52", "SEC09"],
        Why = "Some fields take one of a few words, written exactly so: `TCP` and not `tcp`, `Always` and not `always`. The API server refuses any other. In C# the enums hold those words; only a cast of a number can say something else.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080, Protocol = (Protocol)99)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080, Protocol = Protocol.TCP)]
            public sealed class Web;
            """,
        Fix = "Write one of the supported values.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // A custom resource's fields are its own, whatever they are called.
        if (!ServedKinds.Contains(context.Object.ApiVersion, context.Object.Kind))
        {
            return;
        }

        foreach (var field in EveryField.Of(context.Object.Root))
        {
            // The API server takes an empty text for an absent one.
            if (field.Value is ScalarNode { Type: not ScalarType.Null, Text.Length: > 0 } value && Supported(field, context.Object.Kind) is { } supported && !supported.Contains(value.Text))
            {
                Report(context, field.Key, value, supported);
            }
        }
    }

    private static string[]? Supported(Field field, string kind) =>
        Fields.FirstOrDefault(known => known.Key == field.Key && known.Parent == field.Parent && (known.Kind is null || known.Kind == kind)).Values;

    private static void Report(RuleContext context, string field, ScalarNode value, IReadOnlyList<string> supported)
    {
        var meant = supported.FirstOrDefault(candidate => candidate.Equals(value.Text, StringComparison.OrdinalIgnoreCase)) ?? Candidates.Nearest(value.Text, supported);
        var suggestion = value.Type == ScalarType.String ? meant : null;
        context.Report(
            value,
            [value.Text, field, string.Join(", ", supported), Candidates.DidYouMean(suggestion)],
            finding => finding with { Replacement = suggestion });
    }
}
