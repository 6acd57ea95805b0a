namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>How much the pods of a namespace are kept from doing; each level asks all that the one before it does.</summary>
internal enum PodSecurityLevel
{
    /// <summary>Everything is allowed.</summary>
    Privileged,

    /// <summary>Known ways out of the container are closed.</summary>
    Baseline,

    /// <summary>What is good practice is asked for.</summary>
    Restricted,
}
