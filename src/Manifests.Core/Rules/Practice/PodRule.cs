using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A rule about pods, whoever makes them.</summary>
public abstract class PodRule : ObjectRule
{
    /// <inheritdoc/>
    public sealed override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public sealed override void Check(RuleContext context)
    {
        if (PodView.Of(context.Object) is { } pod)
        {
            Check(context, pod);
        }
    }

    private protected abstract void Check(RuleContext context, PodView pod);
}

/// <summary>A rule about each container and init container of a pod, whoever makes it.</summary>
public abstract class ContainerRule : PodRule
{
    private protected sealed override void Check(RuleContext context, PodView pod)
    {
        foreach (var container in PodContainers.Of(context))
        {
            Check(context, pod, container);
        }
    }

    private protected abstract void Check(RuleContext context, PodView pod, MappingNode container);
}
