namespace Manifests.Core.Rules;

/// <summary>What breaking a rule means for the cluster.</summary>
public enum RuleSeverity
{
    /// <summary>Practice: the object works, and could be better.</summary>
    Info,

    /// <summary>The object is accepted and then does nothing, or breaks at run time.</summary>
    Warning,

    /// <summary>The API server refuses the object, or it can never work.</summary>
    Error,
}
