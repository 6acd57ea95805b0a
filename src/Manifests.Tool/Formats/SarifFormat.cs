using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Manifests.Core.Rules;
using Manifests.Tool.Linting;

namespace Manifests.Tool.Formats;

/// <summary>SARIF 2.1.0, which code scanning services and editors read.</summary>
internal sealed class SarifFormat : LintFormat
{
    private const string Root = "SRCROOT";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public override string Name => "sarif";

    public override void Write(LintResult result, Terminal terminal, bool withColours)
    {
        var rules = result.Findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var driver = new Driver("Manifests", Version, "https://github.com/manifests-net/manifests", [.. rules.Select(ReportingDescriptor.Of)]);
        var invocation = new Invocation(
            result.Unreadable.Count == 0,
            [.. result.Unreadable.Select(problem => new Notification("error", new Text(problem))), .. result.Skipped.Select(note => new Notification("note", new Text(note)))]);
        var run = new Run(
            new Dictionary<string, Driver> { ["driver"] = driver },
            "utf16CodeUnits",
            new Dictionary<string, ArtifactLocation> { [Root] = new(new Uri(Environment.CurrentDirectory.TrimEnd('/', '\\') + "/").AbsoluteUri) },
            [invocation],
            [.. result.Findings.Select(finding => Result.Of(finding, rules.FindIndex(rule => rule.Id == finding.Rule.Id)))]);
        terminal.Out.Write(JsonSerializer.Serialize(new Log("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", [run]), Options).ReplaceLineEndings("\n") + "\n");
    }

    private static string Version { get; } = typeof(SarifFormat).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static string LevelOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };

    private sealed record Log([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<Run> Runs);

    private sealed record Run(
        IReadOnlyDictionary<string, Driver> Tool,
        string ColumnKind,
        IReadOnlyDictionary<string, ArtifactLocation> OriginalUriBaseIds,
        IReadOnlyList<Invocation> Invocations,
        IReadOnlyList<Result> Results);

    private sealed record Driver(string Name, string Version, string InformationUri, IReadOnlyList<ReportingDescriptor> Rules);

    private sealed record ReportingDescriptor(string Id, string Name, Text ShortDescription, Text FullDescription, string HelpUri, Configuration DefaultConfiguration)
    {
        public static ReportingDescriptor Of(RuleDescriptor rule) => new(
            rule.Id, rule.Id, new Text(rule.Title), new Text(rule.Why), rule.HelpLink, new Configuration(LevelOf(rule.Severity), rule.IsEnabledByDefault));
    }

    private sealed record Configuration(string Level, bool Enabled);

    private sealed record Invocation(bool ExecutionSuccessful, IReadOnlyList<Notification> ToolExecutionNotifications);

    private sealed record Notification(string Level, Text Message);

    private sealed record Text([property: JsonPropertyName("text")] string Value);

    private sealed record ArtifactLocation(string Uri, string? UriBaseId = null)
    {
        // A path is no URI: its blanks and its drive letter must not be taken for something else.
        public static ArtifactLocation Of(string file) => Path.IsPathRooted(file)
            ? new ArtifactLocation(new Uri(file).AbsoluteUri)
            : new ArtifactLocation(string.Join('/', file.Split('/').Select(System.Uri.EscapeDataString)), Root);
    }

    private sealed record Region(int StartLine, int StartColumn, int? EndColumn);

    private sealed record PhysicalLocation(ArtifactLocation ArtifactLocation, Region Region);

    private sealed record LogicalLocation(string Name, string FullyQualifiedName, string Kind);

    private sealed record Location(PhysicalLocation PhysicalLocation, IReadOnlyList<LogicalLocation>? LogicalLocations);

    private sealed record Result(string RuleId, int RuleIndex, string Level, Text Message, IReadOnlyList<Location> Locations)
    {
        public static Result Of(LintFinding finding, int ruleIndex)
        {
            var region = new Region(finding.Line, finding.Column, finding.Length > 0 ? finding.Column + finding.Length : null);
            var physical = new PhysicalLocation(ArtifactLocation.Of(finding.File), region);
            var logical = finding.Object is { } item
                ? new LogicalLocation(item.Name, string.Join('/', new[] { item.ApiVersion, item.Kind, item.Namespace, item.Name }.Where(part => !string.IsNullOrEmpty(part))), "object")
                : null;
            return new Result(finding.Rule.Id, ruleIndex, LevelOf(finding.Severity), new Text(finding.Message), [new Location(physical, logical is null ? null : [logical])]);
        }
    }
}
