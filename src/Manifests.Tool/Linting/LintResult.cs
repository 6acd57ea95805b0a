using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules;

namespace Manifests.Tool.Linting;

/// <summary>What a run found.</summary>
/// <param name="Findings">The findings, in the order of files and lines.</param>
/// <param name="Files">How many files were read.</param>
/// <param name="Objects">How many objects were checked.</param>
internal sealed record LintResult(IReadOnlyList<LintFinding> Findings, int Files, int Objects)
{
    /// <summary>What was passed over, each with its reason.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];

    /// <summary>What could not be read, each with its reason.</summary>
    public IReadOnlyList<string> Unreadable { get; init; } = [];

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }

    public int Count(RuleSeverity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>The exit code: what could not be read weighs more than what was found, since more may be wrong than is said.</summary>
    public int ExitCode =>
        Unreadable.Count > 0 ? ExitCodes.CannotTell
        : Count(RuleSeverity.Error) > 0 ? ExitCodes.ErrorsFound
        : ExitCodes.Fine;
}
