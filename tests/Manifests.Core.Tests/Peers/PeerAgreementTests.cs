using System.Linq;
using Xunit.Abstractions;

namespace Manifests.Core.Tests.Peers;

/// <summary>The rules decide as other tools do on the fixtures of those tools, but for what is listed with its reason.</summary>
public class PeerAgreementTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Every_disagreement_is_explained()
    {
        var decisions = PeerAgreement.Decisions().ToList();
        var differing = decisions.Where(decision => !decision.Agrees).ToList();
        output.WriteLine($"{decisions.Count - differing.Count} of {decisions.Count} decisions agree.\n{PeerAgreement.Table(decisions)}");

        var unexplained = differing.Where(decision => PeerDifferences.ReasonOf(decision) is null).ToList();
        Assert.True(unexplained.Count == 0, $"{unexplained.Count} of {decisions.Count} decisions differ without a reason:\n" + string.Join('\n', unexplained));
        Assert.True(decisions.Count > 500, $"Only {decisions.Count} decisions were compared.");
    }

    [CorpusFact]
    public void Every_reason_explains_something()
    {
        var differing = PeerAgreement.Decisions().Where(decision => !decision.Agrees).ToList();

        Assert.Empty(PeerDifferences.Reasons.Where(reason => !differing.Any(decision => reason.Holds(decision))).Select(reason => $"{reason.Check} {reason.Case}"));
    }
}
