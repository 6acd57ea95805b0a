using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Tests.Peers;

/// <summary>The controls of the pod security standards by the words with which the admission plugin refuses a pod.</summary>
/// <remarks>Two rules may be one control: what is wrong and what is missing have a rule each.</remarks>
internal static class PodSecurityReasons
{
    private static readonly Dictionary<string, string> Common = new()
    {
        ["host namespaces"] = "8010",
        ["privileged"] = "8011",
        ["hostPort"] = "8014",
        ["forbidden AppArmor profile"] = "8015",
        ["forbidden AppArmor profiles"] = "8015",
        ["seLinuxOptions"] = "8016",
        ["forbidden sysctls"] = "8019",
        ["hostProcess"] = "8020",
        ["probe or lifecycle host"] = "8021",
    };

    /// <summary>The reasons of the level baseline.</summary>
    public static IReadOnlyDictionary<string, string> Baseline { get; } = new Dictionary<string, string>(Common)
    {
        ["non-default capabilities"] = "8012",
        ["hostPath volumes"] = "8013",
        ["procMount"] = "8017",
        ["seccompProfile"] = "8018",
    };

    /// <summary>The reasons of the level restricted, which says for itself what baseline says of capabilities and volumes.</summary>
    public static IReadOnlyDictionary<string, string> Restricted { get; } = new Dictionary<string, string>(Common)
    {
        ["procMount"] = "8017 8036",
        ["seccompProfile"] = "8018 8034",
        ["restricted volume types"] = "8030",
        ["allowPrivilegeEscalation != false"] = "8031",
        ["runAsNonRoot != true"] = "8032",
        ["runAsUser=0"] = "8033",
        ["unrestricted capabilities"] = "8035",
    };

    /// <summary>The reasons in a text such as <c>privileged (…) || hostPort (…)</c>.</summary>
    public static IEnumerable<string> In(string violations) =>
        violations.Split(" || ", System.StringSplitOptions.RemoveEmptyEntries).Select(violation => violation.Split(" (")[0]);
}
