using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A setting of Linux on Windows, or the other way round.</summary>
public sealed class SettingsFitOperatingSystem : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6062",
        "Settings fit the operating system of the pod",
        "{0} cannot be set for a pod whose operating system is {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK51"],
        Why = "A pod that says which operating system it is for must leave out what only the other one knows: users by number, capabilities, seccomp, AppArmor and SELinux are of Linux, `windowsOptions` of Windows. The API server refuses the rest.",
        Wrong = """
            [Deployment("web")]
            [PodOptions(Os = "windows")]
            [PodSecurityContext(RunAsUser = 1654)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [PodOptions(Os = "windows")]
            [PodSecurityContext(WindowsUserName = "ContainerUser")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Leave the setting out, or correct the operating system.",
    };

    // The namespaces of the node may be declined; the one that containers share cannot even be spoken of.
    private static readonly string[] NamespacesOfTheNode = ["hostPID", "hostIPC"];

    private static readonly string[] OfPodsOnLinux = ["shareProcessNamespace"];

    private static readonly string[] OnLinux =
    [
        "appArmorProfile", "seLinuxOptions", "seccompProfile", "runAsUser", "runAsGroup", "fsGroup", "fsGroupChangePolicy", "supplementalGroups", "sysctls",
        "capabilities", "readOnlyRootFilesystem", "privileged", "allowPrivilegeEscalation", "procMount",
    ];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var pod = context.Object.PodTemplate();
        var system = pod.FindText("spec.os.name");
        if (system is not ("linux" or "windows"))
        {
            return;
        }

        var spec = pod.Find("spec") as MappingNode;
        if (system == "windows")
        {
            CheckFields(context, spec, [.. NamespacesOfTheNode.Where(field => spec.IsTrue(field)), .. OfPodsOnLinux], system);
        }

        foreach (var security in pod.AllContainers().Append(spec).Select(owner => owner.Find("securityContext") as MappingNode))
        {
            CheckFields(context, security, system == "linux" ? ["windowsOptions"] : OnLinux, system);
        }
    }

    private static void CheckFields(RuleContext context, MappingNode? owner, string[] fields, string system)
    {
        foreach (var field in fields)
        {
            if (owner?[field] is { } value and not ScalarNode { Type: ScalarType.Null })
            {
                context.Report(WrittenNodes.First(value is MappingNode { Count: > 0 } map ? map[0].Value : value), field, system);
            }
        }
    }
}
