using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A pod, or the template of a workload's pods, as the rules of this block look at it.</summary>
internal sealed class PodView
{
    private PodView(KubernetesObject workload, MappingNode template, MappingNode spec)
    {
        Workload = workload;
        Template = template;
        Spec = spec;
    }

    /// <summary>The object that is the pod or makes it.</summary>
    public KubernetesObject Workload { get; }

    /// <summary>What holds the pod's <c>metadata</c> and <c>spec</c>.</summary>
    public MappingNode Template { get; }

    /// <summary>The pod's <c>spec</c>.</summary>
    public MappingNode Spec { get; }

    /// <summary>Whether the pod says that it is for Windows, where the means of Linux do not exist.</summary>
    public bool IsWindows => Spec.FindText("os.name") == "windows";

    /// <summary>Whether root in the pod is nobody on its node.</summary>
    public bool HasUsersOfItsOwn => Spec.FindText("hostUsers") == "false";

    /// <summary>Whether the pod runs to its end rather than serving on and on.</summary>
    public bool RunsToItsEnd => Workload.Kind is "Job" or "CronJob";

    /// <summary><c>securityContext</c> of the pod, or null.</summary>
    public MappingNode? Context => Spec["securityContext"] as MappingNode;

    /// <summary>The init containers, the main containers and the ones that were added to debug.</summary>
    public IEnumerable<MappingNode> Containers => Template.AllContainers().Concat(Spec.FindItems("ephemeralContainers"));

    /// <summary>The containers that serve: the main ones, and the init containers that are sidecars.</summary>
    public IEnumerable<MappingNode> ServingContainers => Template.FindItems("spec.initContainers").Where(container => container.FindText("restartPolicy") == "Always").Concat(Template.Containers());

    /// <summary>The security contexts that are written, and whose they are: <c>The pod</c>, <c>Container 'web'</c>.</summary>
    public IEnumerable<(MappingNode Context, string Subject)> SecurityContexts
    {
        get
        {
            if (Context is { } ofThePod)
            {
                yield return (ofThePod, "The pod");
            }

            foreach (var container in Containers)
            {
                if (container["securityContext"] is MappingNode own)
                {
                    yield return (own, PodContainers.Subject(container));
                }
            }
        }
    }

    /// <summary>The pod of an object, or null where it makes none.</summary>
    public static PodView? Of(KubernetesObject workload) =>
        workload.PodTemplate() is { } template && template["spec"] is MappingNode spec ? new PodView(workload, template, spec) : null;

    /// <summary>What a container says, else what the pod says for all of them.</summary>
    public Node? Effective(MappingNode container, string field) => container.Find("securityContext." + field) ?? Context.Find(field);

    /// <summary>Where something is missing in a container's security context: there, else at the container.</summary>
    public static Node ContextOrSelf(MappingNode container) => container["securityContext"] ?? container;
}
