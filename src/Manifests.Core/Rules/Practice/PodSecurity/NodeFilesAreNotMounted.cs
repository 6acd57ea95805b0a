using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A pod that sees files of its node.</summary>
public sealed class NodeFilesAreNotMounted : PodSecurityRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8013",
        "A pod mounts no folder of its node",
        "Volume '{0}' is the folder {1} of the node",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC06"],
        Why = "A pod that has a folder of its node is bound to what lies there, and reads or changes what belongs to others. The pod "
            + "security level *baseline* forbids such volumes. Agents that gather logs or metrics need them.",
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
        Fix = "Use an `[EmptyDir]` for scratch files and a claim for what is to stay.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Baseline;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) =>
        from volume in pod.Spec.FindItems("volumes")
        let folder = volume["hostPath"] as MappingNode
        where folder is not null
        select new PodSecurityViolation(folder["path"] ?? folder, [volume.FindText("name") ?? "", folder.FindText("path") ?? ""]);
}
