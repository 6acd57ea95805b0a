using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>The settings that <c>[Hardened]</c> stands for, where nobody set others.</summary>
internal static class HardenedPods
{
    private const string Context = "securityContext";

    public static void Complete(ObjectDraft draft, MappingNode pod)
    {
        if (draft.Mine(draft.Type.Uses).FirstOrDefault(use => use.Shape.Type == typeof(HardenedAttribute)) is not { } hardened)
        {
            return;
        }

        var origin = hardened.Origin;
        var spec = pod.Ensure("spec", origin);
        var context = spec.Mapping(Context, origin);
        SetUnlessSet(context, "runAsNonRoot", ScalarNode.Boolean(true, origin));
        if (context["seccompProfile"] is null)
        {
            context.SetAt("seccompProfile.type", ScalarNode.String("RuntimeDefault", origin));
        }

        if (!NeedsToken(draft.Type))
        {
            SetUnlessSet(spec, "automountServiceAccountToken", ScalarNode.Boolean(false, origin));
        }

        foreach (var container in pod.AllContainers())
        {
            Harden(container.Mapping(Context, origin), origin);
        }
    }

    // Rules are of no use to an app that cannot say who it is.
    private static bool NeedsToken(AnnotatedType type) => type.Uses.Any(use =>
        use.Shape.Type == typeof(RuleAttribute)
        || (use.Shape.Type == typeof(ServiceAccountAttribute) && use.Value(nameof(ServiceAccountAttribute.AutomountToken)) is not null));

    private static void Harden(MappingNode context, Origin? origin)
    {
        // The API server refuses a privileged container that may not escalate.
        if (context.FindText("privileged") != "true")
        {
            SetUnlessSet(context, "allowPrivilegeEscalation", ScalarNode.Boolean(false, origin));
        }

        SetUnlessSet(context, "readOnlyRootFilesystem", ScalarNode.Boolean(true, origin));
        var capabilities = context.Mapping("capabilities", origin);
        if (capabilities["drop"] is null)
        {
            capabilities.Sequence("drop", origin).Add(ScalarNode.String("ALL", origin));
        }
    }

    private static void SetUnlessSet(MappingNode mapping, string key, Node value)
    {
        if (mapping[key] is null)
        {
            mapping.Set(key, value);
        }
    }
}
