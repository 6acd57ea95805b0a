using System.Threading;
using Manifests.Analyzers.Evaluation;

namespace Manifests.Analyzers.Tests.Typed;

/// <summary>Where evaluation ends, whatever it evaluates; that it asks is held by the tests of the rule that reports it.</summary>
public class BudgetTests
{
    private readonly Budget _budget = new(CancellationToken.None);

    [Fact]
    public void Steps_end()
    {
        _budget.Spend(Budget.MaxSteps);

        Assert.Contains("more than 200,000 steps", Assert.Throws<NotEvaluableException>(() => _budget.Spend(1)).Message, System.StringComparison.Ordinal);
        Assert.Throws<NotEvaluableException>(() => _budget.Enter());
    }

    [Fact]
    public void Depth_ends()
    {
        for (var i = 0; i < Budget.MaxDepth; i++)
        {
            _budget.Enter();
        }

        Assert.Contains("too deep in one another", Assert.Throws<NotEvaluableException>(() => _budget.Enter()).Message, System.StringComparison.Ordinal);
        _budget.Leave();
        _budget.Enter();
    }

    [Fact]
    public void Calls_end()
    {
        for (var i = 0; i < Budget.MaxCalls; i++)
        {
            _budget.EnterCall();
        }

        Assert.Contains("more than 60 calls", Assert.Throws<NotEvaluableException>(() => _budget.EnterCall()).Message, System.StringComparison.Ordinal);
        _budget.LeaveCall();
        _budget.EnterCall();
    }

    [Fact]
    public void Texts_end()
    {
        Budget.CheckLength(Budget.MaxLength);

        Assert.Contains("longer than 1,000,000 characters", Assert.Throws<NotEvaluableException>(() => Budget.CheckLength(Budget.MaxLength + 1)).Message, System.StringComparison.Ordinal);
    }
}
