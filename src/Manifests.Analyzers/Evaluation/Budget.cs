using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Manifests.Analyzers.Evaluation;

/// <summary>How much work one member may make, so that the compiler never hangs on a loop without end.</summary>
internal sealed class Budget
{
    /// <summary>How many expressions and statements may be gone through.</summary>
    public const int MaxSteps = 200_000;

    /// <summary>How deep calls may lie in one another.</summary>
    public const int MaxCalls = 60;

    /// <summary>How deep expressions, statements and calls may lie in one another: far from where a compiler's stack ends.</summary>
    public const int MaxDepth = 600;

    /// <summary>How long a text may get: what a cluster stores of an object ends at one and a half megabytes.</summary>
    public const int MaxLength = 1_000_000;

    private readonly CancellationToken _cancellation;
    private int _steps;
    private int _depth;
    private int _calls;

    /// <param name="cancellation">Ends the evaluation.</param>
    public Budget(CancellationToken cancellation) => _cancellation = cancellation;

    /// <summary>Counts work that lies within one expression.</summary>
    public void Spend(int steps)
    {
        if (steps < 0 || steps > MaxSteps - _steps)
        {
            _steps = MaxSteps;
            throw NotEvaluableException.Fatal("it takes more than " + MaxSteps.ToString("N0", CultureInfo.InvariantCulture) + " steps, as a loop or recursion without end does; build it with fewer");
        }

        _steps += steps;
    }

    public void Enter()
    {
        _cancellation.ThrowIfCancellationRequested();
        Spend(1);
        if (_depth >= MaxDepth || !HasStack())
        {
            throw NotEvaluableException.Fatal("expressions and calls lie too deep in one another, as in a recursion without end; make it flatter");
        }

        _depth++;
    }

    public void Leave() => _depth--;

    public void EnterCall()
    {
        if (_calls >= MaxCalls)
        {
            throw NotEvaluableException.Fatal("more than " + MaxCalls.ToString(CultureInfo.InvariantCulture) + " calls lie in one another, as in a recursion without end; use a loop, or end the recursion earlier");
        }

        _calls++;
    }

    public void LeaveCall() => _calls--;

    /// <summary>Refuses a text that no cluster would store.</summary>
    public static void CheckLength(long length)
    {
        if (length > MaxLength)
        {
            throw NotEvaluableException.Fatal("the text gets longer than " + MaxLength.ToString("N0", CultureInfo.InvariantCulture) + " characters, more than a cluster stores of an object");
        }
    }

    // The second line of defence, for a host that begins deep in its stack.
    private static bool HasStack()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }
}
