using System;
using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Tests.Peers;

/// <summary>Why a rule of ours does not decide as a check of another tool.</summary>
/// <param name="Check">What the check's name begins with.</param>
/// <param name="Case">What the file's name or the object contains; empty for all.</param>
/// <param name="Why">The reason.</param>
internal sealed record PeerDifference(string Check, string Case, string Why)
{
    public bool Holds(PeerDecision decision) =>
        decision.Check.StartsWith(Check, StringComparison.Ordinal) && $"{decision.File} {decision.Object}".Contains(Case, StringComparison.Ordinal);
}

/// <summary>Every way in which the rules decide otherwise than the tools' own tests.</summary>
internal static class PeerDifferences
{
    public static IReadOnlyList<PeerDifference> Reasons { get; } =
    [
        new("kube-linter/", " DeploymentConfig/", "OpenShift's kind of its own: what its pods are is not known here."),
        new("kube-linter/access-to-secrets", "", "kube-linter reports at each binding; the rule reports once, at the role that grants it."),
        new("kube-linter/dangling-horizontalpodautoscaler", "", "autoscaling/v2beta1, which Kubernetes does not serve any more: K8S7003 says so."),
        new("kube-linter/drop-net-raw-capability", "Deployment/dont-fire", "kube-linter passes a container that drops nothing at all, which keeps NET_RAW."),
        new("kube-linter/job-ttl-seconds-after-finished", "CronJob/", "kube-linter warns of a TTL on a CronJob's Jobs, which Kubernetes allows and which does what it says."),
        new("kube-linter/no-anti-affinity", "namespaces-selector-not-matching", "kube-linter reads the terms of the affinity; the rule asks whether there is one."),
        new("kube-score/deployment-has-host-podantiaffinity", "no-match", "kube-score reads the terms of the affinity; the rule asks whether there is one."),
        new("kube-score/statefulset-has-host-podantiaffinity", "undefined-replicas", "One pod, which is what is made where no number is written, has nothing to be kept apart from."),
        new("kube-score/deployment-has-poddisruptionbudget", "", "One pod, which is what is made where no number is written: a budget could only block its eviction."),
        new("kube-score/statefulset-has-poddisruptionbudget", "no-match", "As for Deployments: one pod."),
        new("polaris/missingPodDisruptionBudget", "", "As in kube-score's cases: one pod."),
        new("polaris/topologySpreadConstraint", "", "One pod has nothing to be spread from."),
        new("kube-score/container-resources", "deployment-test-resources", "A request that is left out is as large as its limit: the API server writes it."),
        new("kube-score/container-resources", "pod-test-resources-", "kube-score is told not to ask for some limits there; here each amount has a rule of its own to switch off."),
        new("kube-score/container-ephemeral-storage-request-and-limit", "missing-request", "A request that is left out is as large as its limit: the API server writes it."),
        new("kube-score/container-cpu-requests-equal-limits", "", "An amount that is missing is reported by the rules that ask for it."),
        new("kube-score/container-memory-requests-equal-limits", "", "An amount that is missing is reported by the rules that ask for it."),
        new("kube-score/container-resource-requests-equal-limits", "", "An amount that is missing is reported by the rules that ask for it."),
        new("kube-score/container-seccomp-profile", "annotation-optional", "kube-score is told by an annotation of its own to leave the check out."),
        new("kube-score/horizontalpodautoscaler-replicas", "hpa-min-replicas-nok", "kube-score is told there that one replica will do."),
        new("kube-score/ingress-targets-service", "no-match", "extensions/v1beta1 and networking.k8s.io/v1beta1, which Kubernetes does not serve any more: K8S7003 says so."),
        new("kube-score/pod-networkpolicy", "only-egress", "kube-score wants a policy for each direction; the rule asks whether any selects the pod."),
        new("polaris/missingNetworkPolicy", "netpol_missing_", "Polaris wants a policy for each direction; the rule asks whether any selects the pod."),
        new("kube-score/pod-probes", "not-targeted-by-service", "kube-score asks only pods that a Service selects; the rule asks all that serve."),
        new("kube-score/pod-probes", "on-different-containers", "kube-score is content with one probe per pod; the rule asks each container."),
        new("polaris/hpaMinAvailability", "minReplicaAbsent", "Where no minimum is written it is 1, which is what the rule reports."),
        new("polaris/deploymentMissingReplicas", "failure.yaml", "A Deployment of apiVersion v1, which there is not."),
        new("polaris/nakedPod", "success", "Polaris asks who owns a running pod; in a file nobody does."),
        new("polaris/pdbDisruptionsIsZero", "", "A PodDisruptionBudget of apiVersion v1, which there is not."),
        new("pod-security-admission/procmount", "v1.34/fail", "Since 1.35 an unmasked /proc is admitted in a pod with users of its own; the rules decide as 1.36 does."),
    ];

    public static string? ReasonOf(PeerDecision decision) => Reasons.FirstOrDefault(reason => reason.Holds(decision))?.Why;
}
