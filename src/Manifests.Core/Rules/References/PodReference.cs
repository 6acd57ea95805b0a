using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>What a pod refers to by name in its own namespace: a ConfigMap, a Secret, a PersistentVolumeClaim, a ResourceClaim or its template.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The name.</param>
/// <param name="IsOptional">Whether the pod starts without it.</param>
/// <param name="Keys">The keys of it that are asked for.</param>
internal sealed record PodReference(string Kind, ScalarNode Name, bool IsOptional, IReadOnlyList<ScalarNode> Keys)
{
    private static readonly Func<RuleContext, IReadOnlyList<PodReference>> Find = context => [.. Of(context.Object)];

    /// <summary>All references of the pods that a rule's object makes.</summary>
    public static IReadOnlyList<PodReference> Of(RuleContext context) => context.Once(Find);

    /// <summary>All references of the pods that an object makes.</summary>
    public static IEnumerable<PodReference> Of(KubernetesObject workload)
    {
        var pod = workload.PodTemplate();
        return pod.AllContainers().SelectMany(OfContainer).Concat(pod.FindItems("spec.volumes").SelectMany(OfVolume))
            .Concat(pod.FindItems("spec.resourceClaims").SelectMany(OfClaim)).OfType<PodReference>();
    }

    private static IEnumerable<PodReference?> OfContainer(MappingNode container) =>
        container.FindItems("env").SelectMany(variable => new[]
            {
                ToKey("ConfigMap", variable.Find("valueFrom.configMapKeyRef") as MappingNode),
                ToKey("Secret", variable.Find("valueFrom.secretKeyRef") as MappingNode),
            })
            .Concat(container.FindItems("envFrom").SelectMany(import => new[]
            {
                ToKey("ConfigMap", import["configMapRef"] as MappingNode),
                ToKey("Secret", import["secretRef"] as MappingNode),
            }));

    private static IEnumerable<PodReference?> OfVolume(MappingNode volume) =>
        Sources(volume).Append(ToFiles("Secret", volume.Find("csi.nodePublishSecretRef") as MappingNode, "name")).Append(ToFiles("PersistentVolumeClaim", volume["persistentVolumeClaim"] as MappingNode, "claimName"))
            .Concat(volume.FindItems("projected.sources").SelectMany(source => new[]
            {
                ToFiles("ConfigMap", source["configMap"] as MappingNode, "name"), ToFiles("Secret", source["secret"] as MappingNode, "name"),
            }));

    private static IEnumerable<PodReference?> Sources(MappingNode volume) =>
        [ToFiles("ConfigMap", volume["configMap"] as MappingNode, "name"), ToFiles("Secret", volume["secret"] as MappingNode, "secretName")];

    private static IEnumerable<PodReference?> OfClaim(MappingNode claim) =>
        [To("ResourceClaim", claim, "resourceClaimName", []), To("ResourceClaimTemplate", claim, "resourceClaimTemplateName", [])];

    private static PodReference? ToKey(string kind, MappingNode? reference) =>
        To(kind, reference, "name", reference?["key"] is ScalarNode { Type: ScalarType.String } key ? [key] : []);

    private static PodReference? ToFiles(string kind, MappingNode? reference, string nameField) =>
        To(kind, reference, nameField, [.. reference.FindItems("items").Select(item => item["key"]).OfType<ScalarNode>()]);

    private static PodReference? To(string kind, MappingNode? reference, string nameField, IReadOnlyList<ScalarNode> keys) =>
        reference?[nameField] is ScalarNode { Type: ScalarType.String, Text.Length: > 0 } name
            ? new PodReference(kind, name, reference.FindText("optional") == "true", keys)
            : null;
}
