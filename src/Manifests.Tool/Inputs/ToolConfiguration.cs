using System;
using System.Linq;
using Manifests.Core.Objects;

namespace Manifests.Tool.Inputs;

/// <summary>Documents that look like objects and never go to a cluster: the configuration of tools.</summary>
internal static class ToolConfiguration
{
    private static readonly string[] Groups =
        ["kustomize.config.k8s.io", "skaffold", "kind.x-k8s.io", "kubeadm.k8s.io", "kubelet.config.k8s.io", "kubeproxy.config.k8s.io", "apiserver.config.k8s.io", "audit.k8s.io", "k3d.io", "ctlptl.dev"];

    public static bool Is(KubernetesObject item) =>
        Groups.Contains(item.ApiVersion.Split('/')[0], StringComparer.Ordinal) || item is { ApiVersion: "v1", Kind: "Config" };
}
