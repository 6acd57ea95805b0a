using Manifests.Core.Objects;
using Manifests.Core.Rules;

namespace Manifests.Tool.Linting;

/// <summary>One finding, as people and programs are told of it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">What it is reported as.</param>
/// <param name="Message">The sentence.</param>
/// <param name="File">The file's name, as the user knows it.</param>
/// <param name="Document">The document in the file, from 0.</param>
internal sealed record LintFinding(RuleDescriptor Rule, RuleSeverity Severity, string Message, string File, int Document)
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; init; } = 1;

    /// <summary>The column, from 1.</summary>
    public int Column { get; init; } = 1;

    /// <summary>How many characters of the line are wrong; 0 where that is not known.</summary>
    public int Length { get; init; }

    /// <summary>The line's text.</summary>
    public string SourceLine { get; init; } = "";

    /// <summary>The object; null where the file could not be read as objects.</summary>
    public KubernetesObject? Object { get; init; }
}
