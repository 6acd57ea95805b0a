using System;
using System.Globalization;
using System.Text;
using Manifests.Core.Rules;
using Manifests.Tool.Inputs;
using Manifests.Tool.Linting;

namespace Manifests.Tool.Formats;

/// <summary>Workflow commands of GitHub Actions, which show each finding at its line of a pull request.</summary>
internal sealed class GitHubFormat : LintFormat
{
    public override string Name => "github";

    public override void Write(LintResult result, Terminal terminal, bool withColours)
    {
        foreach (var finding in result.Findings)
        {
            terminal.Out.Write(Line(finding) + "\n");
        }
    }

    private static string Line(LintFinding finding)
    {
        var line = new StringBuilder("::").Append(Command(finding.Severity)).Append(' ');
        if (finding.File != InputFile.StandardInput)
        {
            line.Append("file=").Append(EscapeProperty(finding.File)).Append(',');
        }

        line.Append(CultureInfo.InvariantCulture, $"line={finding.Line},col={finding.Column},");
        if (finding.Length > 0)
        {
            line.Append(CultureInfo.InvariantCulture, $"endColumn={finding.Column + finding.Length},");
        }

        return line.Append("title=").Append(EscapeProperty(finding.Rule.Id)).Append("::").Append(Escape(finding.Message)).ToString();
    }

    private static string Command(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "notice",
    };

    // The runner ends a command at its line, and a property at a comma; it takes back just these escapes.
    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
