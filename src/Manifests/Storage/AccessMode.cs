namespace Manifests;

/// <summary>How many nodes or pods may use storage at a time; Kubernetes' <c>accessModes</c>.</summary>
public enum AccessMode
{
    /// <summary>Pods of one node, to read and write.</summary>
    ReadWriteOnce,

    /// <summary>Pods of many nodes, to read.</summary>
    ReadOnlyMany,

    /// <summary>Pods of many nodes, to read and write.</summary>
    ReadWriteMany,

    /// <summary>One pod alone, to read and write.</summary>
    ReadWriteOncePod,
}
