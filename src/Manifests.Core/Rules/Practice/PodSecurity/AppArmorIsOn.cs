using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A container without the profile that AppArmor would give it.</summary>
public sealed class AppArmorIsOn : PodSecurityRule
{
    private const string Annotation = "container.apparmor.security.beta.kubernetes.io/";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8015",
        "AppArmor is not switched off",
        "{0} runs without a profile of AppArmor ({1})",
        RuleSeverity.Info)
    {
        Catalogue = ["SEC10"],
        Why = "Where a node has AppArmor, its default profile keeps a container from mounting, from tracing other processes and from much of "
            + "`/proc` and `/sys`. `Unconfined` takes that away. The pod security level *baseline* forbids it.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(AppArmorProfile = SecurityProfileType.Unconfined)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [SecurityContext(AppArmorProfile = SecurityProfileType.RuntimeDefault)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `RuntimeDefault`, or leave the option out.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Baseline;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod)
    {
        const string Field = "appArmorProfile.type";
        if (IsOff(pod.Context.FindText(Field)))
        {
            yield return new PodSecurityViolation(pod.Context.Find(Field), ["The pod", pod.Context.FindText(Field)!], "RuntimeDefault");
        }

        foreach (var container in pod.Containers.Where(container => IsOff(container.FindText("securityContext." + Field))))
        {
            var type = container.Find("securityContext." + Field);
            yield return new PodSecurityViolation(type, [PodContainers.Subject(container), ((ScalarNode)type!).Text], "RuntimeDefault");
        }

        foreach (var entry in pod.Template.Find("metadata.annotations") as MappingNode ?? Enumerable.Empty<MappingEntry>())
        {
            if (entry.Key.StartsWith(Annotation, StringComparison.Ordinal) && entry.Value is ScalarNode { Text: var profile } && IsOffInAnnotation(profile))
            {
                yield return new PodSecurityViolation(entry.Value, [$"Container '{entry.Key.Substring(Annotation.Length)}'", profile], "runtime/default");
            }
        }
    }

    private static bool IsOff(string? type) => type is not (null or "" or "RuntimeDefault" or "Localhost");

    private static bool IsOffInAnnotation(string profile) =>
        profile is not ("" or "runtime/default") && !profile.StartsWith("localhost/", StringComparison.Ordinal);
}
