namespace Manifests;

/// <summary>What a taint does to pods that do not tolerate it; Kubernetes' <c>effect</c>.</summary>
public enum TaintEffect
{
    /// <summary>None is placed on the node.</summary>
    NoSchedule,

    /// <summary>One is placed on the node only where no other is free.</summary>
    PreferNoSchedule,

    /// <summary>None is placed on the node, and those there are ended.</summary>
    NoExecute,
}
