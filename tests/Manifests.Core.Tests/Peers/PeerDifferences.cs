using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Tests.Peers;

/// <summary>Why a rule of ours does not decide as a check of another tool.</summary>
/// <param name="Check">The check.</param>
/// <param name="Files">What the files' names contain; empty for all.</param>
/// <param name="Why">The reason.</param>
internal sealed record PeerDifference(string Check, string Files, string Why)
{
    public bool Holds(PeerDecision decision) => decision.Check == Check && decision.File.Contains(Files, System.StringComparison.Ordinal);
}

/// <summary>Every way in which the rules decide otherwise than the tools' own tests.</summary>
internal static class PeerDifferences
{
    public static IReadOnlyList<PeerDifference> Reasons { get; } =
    [
    ];

    public static string? ReasonOf(PeerDecision decision) => Reasons.FirstOrDefault(reason => reason.Holds(decision))?.Why;
}
