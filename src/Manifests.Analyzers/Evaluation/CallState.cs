using System.Collections.Generic;
using Manifests.Analyzers.Evaluation.Values;

namespace Manifests.Analyzers.Evaluation;

/// <summary>What belongs to a call as a whole.</summary>
internal sealed class CallState
{
    /// <summary>What <c>return</c> gave.</summary>
    public Value? Returned { get; set; }

    /// <summary>What <c>yield return</c> gave; null where none was come by.</summary>
    public List<Value>? Yielded { get; set; }

    /// <summary>The objects whose initialisers are being read, the innermost on top.</summary>
    public Stack<Value> Receivers { get; } = new();

    /// <summary>What <c>?.</c> was asked of, the innermost on top.</summary>
    public Stack<Value> ConditionalReceivers { get; } = new();

    /// <summary>Forgets what an expression that was given up had begun.</summary>
    public void Unwind((int Receivers, int ConditionalReceivers) state)
    {
        while (Receivers.Count > state.Receivers)
        {
            Receivers.Pop();
        }

        while (ConditionalReceivers.Count > state.ConditionalReceivers)
        {
            ConditionalReceivers.Pop();
        }
    }
}
