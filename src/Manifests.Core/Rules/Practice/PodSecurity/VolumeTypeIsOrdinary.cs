using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A volume of a kind that pods should not name themselves.</summary>
public sealed class VolumeTypeIsOrdinary : PodSecurityRule
{
    private static readonly string[] Ordinary = ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8030",
        "A volume is of an ordinary kind",
        "Volume '{0}' is of the kind {1}, which the pod security level restricted does not allow",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC18"],
        Why = "The level *restricted* lets pods use files of the cluster (ConfigMap, Secret, downward API, projected), scratch space, claims "
            + "and CSI volumes. Storage of other kinds is reached by a claim, so that who runs the cluster decides on it.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [HostPath("/data", "/srv/data")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [EmptyDir("/data")]
            public sealed class Web;
            """,
        Fix = "Use a claim.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Restricted;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) =>
        from volume in pod.Spec.FindItems("volumes")
        where !Ordinary.Any(kind => volume[kind] is not null)
        from source in volume.Where(field => field.Key != "name").Take(1)
        select new PodSecurityViolation(volume, [volume.FindText("name") ?? "", source.Key]);
}
