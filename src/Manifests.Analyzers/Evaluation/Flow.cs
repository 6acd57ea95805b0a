namespace Manifests.Analyzers.Evaluation;

/// <summary>How a statement ended.</summary>
internal enum Flow
{
    /// <summary>The next one is due.</summary>
    Next,

    /// <summary>The loop or switch around it is left.</summary>
    Break,

    /// <summary>The loop around it goes on with its next turn.</summary>
    Continue,

    /// <summary>The call is done.</summary>
    Return,
}
