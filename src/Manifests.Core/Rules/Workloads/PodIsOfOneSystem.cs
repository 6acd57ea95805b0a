using System;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A pod for one operating system with settings of the other, or a host process that is not one throughout.</summary>
public sealed class PodIsOfOneSystem : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6101",
        "Settings of Windows and of Linux do not mix",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK51", "SEC19"],
        Why = "A pod that names its system in `os.name` cannot have settings of the other: users, capabilities and seccomp are of Linux, `windowsOptions` of Windows. Host processes of Windows run in pods of nothing else, on the network of the node. The API server refuses everything else.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              os:
                name: windows
              securityContext:
                runAsUser: 1000
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
              os:
                name: windows
              securityContext:
                windowsOptions:
                  runAsUserName: ContainerUser
              containers:
                - name: web
                  image: example/web:1.0
            """,
        Fix = "Remove the setting, or the name of the system.",
    };

    private static readonly string[] OfLinuxPods =
        ["runAsUser", "runAsGroup", "fsGroup", "fsGroupChangePolicy", "seLinuxOptions", "seccompProfile", "appArmorProfile", "supplementalGroups", "supplementalGroupsPolicy", "sysctls", "seLinuxChangePolicy"];

    private static readonly string[] OfLinuxContainers =
        ["runAsUser", "runAsGroup", "seLinuxOptions", "seccompProfile", "appArmorProfile", "capabilities", "readOnlyRootFilesystem", "privileged", "allowPrivilegeEscalation", "procMount"];

    private static readonly string[] NamespacesOfLinux = ["hostPID", "hostIPC", "shareProcessNamespace", "hostUsers"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (PodSpecs.Of(context) is not { } spec)
        {
            return;
        }

        var system = spec.FindText("os.name");
        var path = PodSpecs.PathOf(context);
        var contexts = PodSpecs.ContainersOf(context).Select(item => (Settings: item.Container["securityContext"] as MappingNode, Path: item.Path + ".securityContext", Fields: OfLinuxContainers))
            .Prepend((spec["securityContext"] as MappingNode, path + ".securityContext", OfLinuxPods))
            .Append((system == "windows" ? spec : null, path, NamespacesOfLinux));
        foreach (var (settings, at, fields) in contexts)
        {
            CheckSystem(context, system, settings, at, fields);
        }

        CheckHostProcess(context, spec, path);
    }

    private static void CheckSystem(RuleContext context, string? system, MappingNode? settings, string path, string[] ofLinux)
    {
        foreach (var entry in settings ?? Enumerable.Empty<MappingEntry>())
        {
            if (entry.Value is ScalarNode { Type: ScalarType.Null } or ScalarNode { Type: ScalarType.Boolean, Text: "false" } && ofLinux == NamespacesOfLinux && entry.Key != "hostUsers")
            {
                continue;
            }

            if (system == "windows" && Array.IndexOf(ofLinux, entry.Key) >= 0 && entry.Value is not ScalarNode { Type: ScalarType.Null })
            {
                context.Report(entry.KeyOrigin ?? entry.Value.Origin, $"{path}.{entry.Key}", context.Object.ToString(), "cannot be set for a windows pod");
            }
            else if (system == "linux" && entry.Key == "windowsOptions" && entry.Value is MappingNode)
            {
                context.Report(entry.KeyOrigin ?? entry.Value.Origin, $"{path}.{entry.Key}", context.Object.ToString(), "cannot be set for a linux pod");
            }
        }
    }

    private static void CheckHostProcess(RuleContext context, MappingNode spec, string path)
    {
        const string option = "securityContext.windowsOptions.hostProcess";
        var ofPod = spec.IsTrue(option);
        var containers = PodSpecs.ContainersOf(context).Select(item => (item.Container, item.Path, IsHostProcess: item.Container.Find(option) is null ? ofPod : item.Container.IsTrue(option))).ToList();
        if (!containers.Any(item => item.IsHostProcess))
        {
            return;
        }

        foreach (var (container, at, _) in containers.Where(item => !item.IsHostProcess))
        {
            context.Report(container, $"{at}.{option}", context.Object.ToString(), "must be true, as it is of another container: either all containers of a pod are host processes, or none");
        }

        if (!spec.IsTrue("hostNetwork"))
        {
            context.Report(spec["hostNetwork"] ?? spec, path + ".hostNetwork", context.Object.ToString(), "must be true, since a container is a host process");
        }
    }
}
