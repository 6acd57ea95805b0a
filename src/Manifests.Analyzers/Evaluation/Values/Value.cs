using Manifests.Core.Tree;

namespace Manifests.Analyzers.Evaluation.Values;

/// <summary>What an expression came to.</summary>
/// <remarks>As in C#, lists and objects are one thing however many names they have, and can be changed while a helper puts them together.</remarks>
internal abstract class Value
{
    protected Value(Origin? origin) => Origin = origin;

    /// <summary>The expression that made it.</summary>
    public Origin? Origin { get; }

    /// <summary>What it is, for a message.</summary>
    public abstract string Describe();
}
