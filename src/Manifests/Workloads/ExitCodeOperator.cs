namespace Manifests;

/// <summary>How exit codes are meant; Kubernetes' <c>onExitCodes.operator</c>.</summary>
public enum ExitCodeOperator
{
    /// <summary>One of these.</summary>
    In,

    /// <summary>None of these.</summary>
    NotIn,
}
