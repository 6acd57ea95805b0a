using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Manifests.Tool.Linting;

namespace Manifests.Tool.Formats;

/// <summary>One array of findings, for programs.</summary>
internal sealed class JsonFormat : LintFormat
{
    // It is written to a file or a pipe, never into a page: texts of other alphabets stay readable.
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string Name => "json";

    public override void Write(LintResult result, Terminal terminal, bool withColours) =>
        terminal.Out.Write(JsonSerializer.Serialize(result.Findings.Select(Entry.Of), Options).ReplaceLineEndings("\n") + "\n");

    private sealed record Entry(
        [property: JsonPropertyName("id")] string Id,
        [property: JsonPropertyName("severity")] string Severity,
        [property: JsonPropertyName("message")] string Message,
        [property: JsonPropertyName("file")] string File,
        [property: JsonPropertyName("line")] int Line,
        [property: JsonPropertyName("column")] int Column,
        [property: JsonPropertyName("document")] int Document,
        [property: JsonPropertyName("object")] ObjectEntry? Object)
    {
        public static Entry Of(LintFinding finding) => new(
            finding.Rule.Id, Severities.SeverityWords.Of(finding.Severity), finding.Message, finding.File, finding.Line, finding.Column, finding.Document,
            finding.Object is { } item ? new ObjectEntry(item.ApiVersion, item.Kind, item.Namespace, item.Name) : null);
    }

    private sealed record ObjectEntry(
        [property: JsonPropertyName("apiVersion")] string ApiVersion,
        [property: JsonPropertyName("kind")] string Kind,
        [property: JsonPropertyName("namespace")] string? Namespace,
        [property: JsonPropertyName("name")] string Name);
}
