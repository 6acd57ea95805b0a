using System;
using Manifests.Core.Objects;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Schema;

/// <summary>An annotation from before there was a field for it.</summary>
public sealed class AnnotationHasEffect : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7012",
        "What has a field is no annotation",
        "Annotation {0} of {1} {2} since Kubernetes {3}: use {4}",
        RuleSeverity.Warning)
    {
        Catalogue = ["API06"],
        Why = "Before Kubernetes gives a feature a field, it is sometimes an annotation. Once the field is there the annotation is deprecated, and after some versions nothing reads it any more: "
            + "a seccomp profile that is asked for in the old way is not applied, and the pod runs without one. Any annotation is accepted, so nobody says so.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
              annotations:
                seccomp.security.alpha.kubernetes.io/pod: runtime/default
            spec:
              containers:
                - name: web
                  image: example/web:1.0
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              securityContext:
                seccompProfile:
                  type: RuntimeDefault
              containers:
                - name: web
                  image: example/web:1.0
            """,
        Fix = "Say it in the field that the message names, and remove the annotation.",
    };

    private static readonly Entry[] OfPods =
    [
        new("seccomp.security.alpha.kubernetes.io/pod", new(1, 19), new(1, 27), "the field securityContext.seccompProfile of the pod"),
        new("container.seccomp.security.alpha.kubernetes.io/", new(1, 19), new(1, 27), "the field securityContext.seccompProfile of the container"),
        new("container.apparmor.security.beta.kubernetes.io/", new(1, 30), null, "the field securityContext.appArmorProfile of the container"),
        new("scheduler.alpha.kubernetes.io/critical-pod", new(1, 13), new(1, 16), "the field priorityClassName"),
        new("scheduler.alpha.kubernetes.io/affinity", new(1, 6), new(1, 8), "the field affinity"),
        new("scheduler.alpha.kubernetes.io/tolerations", new(1, 6), new(1, 8), "the field tolerations"),
        new("security.alpha.kubernetes.io/sysctls", new(1, 11), new(1, 11), "the field securityContext.sysctls"),
        new("security.alpha.kubernetes.io/unsafe-sysctls", new(1, 11), new(1, 11), "the field securityContext.sysctls"),
        new("pod.alpha.kubernetes.io/init-containers", new(1, 6), new(1, 8), "the field initContainers"),
        new("pod.beta.kubernetes.io/init-containers", new(1, 6), new(1, 8), "the field initContainers"),
    ];

    private static readonly Entry[] OfClaimsAndVolumes =
    [
        new("volume.beta.kubernetes.io/storage-class", new(1, 8), null, "the field storageClassName"),
        new("volume.beta.kubernetes.io/mount-options", new(1, 31), null, "the field mountOptions"),
    ];

    private static readonly Entry[] OfStorageClasses = [new("storageclass.beta.kubernetes.io/is-default-class", new(1, 6), null, "the annotation storageclass.kubernetes.io/is-default-class")];

    private static readonly Entry[] OfServices = [new("service.kubernetes.io/topology-aware-hints", new(1, 27), null, "the field trafficDistribution, or the annotation service.kubernetes.io/topology-mode")];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // What makes pods passes its template's annotations on to them, and nothing of its own.
        Check(context, OfPods, context.Object.PodTemplate());
        foreach (var template in context.Object.Kind == "StatefulSet" ? context.Object.Root.FindItems("spec.volumeClaimTemplates") : [])
        {
            Check(context, OfClaimsAndVolumes, template);
        }

        Check(context, OfKind(context.Object.Kind), context.Object.Root);
    }

    private static Entry[] OfKind(string kind) => kind switch
    {
        "PersistentVolumeClaim" or "PersistentVolume" => OfClaimsAndVolumes,
        "StorageClass" => OfStorageClasses,
        "Service" => OfServices,
        _ => [],
    };

    private static void Check(RuleContext context, Entry[] entries, MappingNode? owner)
    {
        foreach (var annotation in owner.Find("metadata.annotations") as MappingNode ?? [])
        {
            if (Array.Find(entries, entry => entry.IsAbout(annotation.Key) && entry.Deprecated <= context.Cluster.KubernetesVersion) is { } found)
            {
                var (state, since) = found.Dead <= context.Cluster.KubernetesVersion ? ("has had no effect", found.Dead!.Value) : ("is deprecated", found.Deprecated);
                context.Report(annotation.KeyOrigin ?? annotation.Value.Origin, annotation.Key, context.Object.ToString(), state, since.ToString(), found.Successor);
            }
        }
    }

    // A name that ends with a slash stands for every annotation that begins with it: the rest is a container's name.
    private sealed record Entry(string Name, KubernetesVersion Deprecated, KubernetesVersion? Dead, string Successor)
    {
        public bool IsAbout(string key) => Name.EndsWith("/", StringComparison.Ordinal) ? key.StartsWith(Name, StringComparison.Ordinal) : key == Name;
    }
}
