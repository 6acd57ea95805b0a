namespace Manifests.Analyzers.Evaluation.Models;

/// <summary>When a property is left out, numbered as <c>JsonIgnoreCondition</c>.</summary>
internal enum JsonIgnore
{
    /// <summary>It is written, null too.</summary>
    Never = 0,

    /// <summary>It is not written.</summary>
    Always = 1,

    /// <summary>It is not written while it has its type's default.</summary>
    WhenDefault = 2,

    /// <summary>It is not written while it is null, as KubernetesClient has it where nothing else is said.</summary>
    WhenNull = 3,
}
