using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Manifests.Package.Tests;

/// <summary>The error log of a compiler: all that it found, also what a build does not print.</summary>
internal sealed class ErrorLog : IDisposable
{
    private const string FileName = "found.sarif";

    /// <summary>Makes every project of a build keep one.</summary>
    public const string Option = "-p:ErrorLog=" + FileName + "%2cversion=2.1";

    private readonly JsonDocument _document;

    private ErrorLog(string projectFolder) => _document = JsonDocument.Parse(File.ReadAllText(Path.Combine(projectFolder, FileName)));

    public JsonElement Run => _document.RootElement.GetProperty("runs")[0];

    public IEnumerable<JsonElement> Results => Run.GetProperty("results").EnumerateArray();

    public string CompilerVersion => Run.GetProperty("tool").GetProperty("driver").GetProperty("semanticVersion").GetString()!;

    public static ErrorLog Of(string projectFolder) => new(projectFolder);

    /// <summary>What was found and not suppressed: <c>file(line,column): level id: message</c>, sorted.</summary>
    public string[] Findings() =>
    [
        .. Results
            .Where(result => !result.TryGetProperty("suppressions", out _))
            .Select(Describe)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => _document.Dispose();

    private static string Describe(JsonElement result)
    {
        var place = "";
        if (result.TryGetProperty("locations", out var locations))
        {
            var physical = locations[0].GetProperty("physicalLocation");
            var region = physical.GetProperty("region");
            place = string.Create(
                CultureInfo.InvariantCulture,
                $"{new Uri(physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath}({region.GetProperty("startLine")},{region.GetProperty("startColumn")})");
        }

        return $"{place}: {result.GetProperty("level")} {result.GetProperty("ruleId")}: {result.GetProperty("message").GetProperty("text")}";
    }
}
