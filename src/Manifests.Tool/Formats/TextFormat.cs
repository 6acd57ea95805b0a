using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Core.Rules;
using Manifests.Tool.Inputs;
using Manifests.Tool.Linting;
using Manifests.Tool.Severities;
using Spectre.Console;

namespace Manifests.Tool.Formats;

/// <summary>For people: each finding with the line that it is about and a mark under the value, and a summary.</summary>
internal sealed class TextFormat : LintFormat
{
    private static readonly Style Quiet = new(Color.Grey);

    private static readonly Style Strong = new(decoration: Decoration.Bold);

    public override string Name => "text";

    public override void Write(LintResult result, Terminal terminal, bool withColours)
    {
        var console = terminal.ResultConsole(withColours);
        foreach (var finding in result.Findings)
        {
            WriteFinding(console, finding);
        }

        WriteSummary(console, result);
    }

    private static void WriteFinding(IAnsiConsole console, LintFinding finding)
    {
        var colour = ColourOf(finding.Severity);
        var file = finding.File == InputFile.StandardInput ? "<stdin>" : finding.File;
        console.Write(string.Create(CultureInfo.InvariantCulture, $"{file}:{finding.Line}:{finding.Column}: "), Strong);
        console.Write($"{SeverityWords.Of(finding.Severity)} {finding.Rule.Id}: ", new Style(colour));
        console.Write(OneLine(finding.Message) + "\n", Style.Plain);
        if (finding.SourceLine.Trim().Length > 0)
        {
            var excerpt = Excerpt.Of(finding.SourceLine, finding.Column, finding.Length);
            var number = finding.Line.ToString(CultureInfo.InvariantCulture);
            console.Write($"  {number} | ", Quiet);
            console.Write(excerpt.Text + "\n", Style.Plain);
            console.Write($"  {new string(' ', number.Length)} | ", Quiet);
            console.Write(excerpt.Mark + "\n", new Style(colour));
        }
    }

    private static void WriteSummary(IAnsiConsole console, LintResult result)
    {
        var counts = new List<(RuleSeverity Severity, string Text)>();
        foreach (var (severity, word) in new[] { (RuleSeverity.Error, "error"), (RuleSeverity.Warning, "warning"), (RuleSeverity.Info, "hint") })
        {
            if (result.Count(severity) is > 0 and var count)
            {
                counts.Add((severity, Counted(count, word)));
            }
        }

        if (counts.Count == 0)
        {
            console.Write("Nothing found", new Style(Color.Green));
        }

        for (var i = 0; i < counts.Count; i++)
        {
            console.Write((i == 0 ? "" : ", ") + counts[i].Text, new Style(ColourOf(counts[i].Severity)));
        }

        var seconds = result.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        console.Write($" in {Counted(result.Objects, "object")} of {Counted(result.Files, "file")} ({seconds} s)\n", Style.Plain);
    }

    private static string Counted(int count, string word) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {word}{(count == 1 ? "" : "s")}");

    private static string OneLine(string message) => string.Join(" ", message.Split('\n').Select(line => line.Trim('\r')));

    private static Color ColourOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => Color.Red,
        RuleSeverity.Warning => Color.Yellow,
        _ => Color.Blue,
    };
}
