using System;
using System.IO;
using System.Linq;
using Manifests.Core.Yaml;

namespace Manifests.Tool.Inputs;

/// <summary>A file that was read, or why it was not.</summary>
/// <param name="File">The file.</param>
/// <param name="Yaml">Its documents; null where it could not be read, or is no YAML.</param>
internal sealed record ReadFile(InputFile File, YamlFile? Yaml)
{
    private int[]? _lineStarts;

    private int[] LineStarts => _lineStarts ??= [0, .. Enumerable.Range(0, Yaml!.Text.Length).Where(at => Yaml.Text[at] == '\n').Select(at => at + 1)];

    /// <summary>Why it could not be read; null where it could.</summary>
    public string? Problem { get; private init; }

    /// <summary>Whether it is a template, from which a tool makes YAML, and not YAML.</summary>
    public bool IsTemplate { get; private init; }

    /// <summary>A line's text, from 1; empty beyond the end.</summary>
    public string Line(int number)
    {
        var text = Yaml!.Text;
        var starts = LineStarts;
        if (number > starts.Length)
        {
            return "";
        }

        var start = starts[number - 1];
        var end = text.IndexOf('\n', start);
        return text[start..(end < 0 ? text.Length : end)].TrimEnd('\r');
    }

    /// <summary>Reads a file.</summary>
    public static ReadFile Of(InputFile file, Func<Stream> standardInput)
    {
        if (InputText.Read(file, standardInput, out var problem) is not { } text)
        {
            return new ReadFile(file, null) { Problem = problem };
        }

        if (IsInChart(file))
        {
            return Template(file);
        }

        var yaml = YamlReader.Read(text, file.Name);
        // What a template does to YAML is seen when it cannot be read: braces in a text are none of our business.
        return yaml.Problems.Count > 0 && text.Contains("{{", StringComparison.Ordinal) ? Template(file) : new ReadFile(file, yaml);
    }

    private static ReadFile Template(InputFile file) => new(file, null)
    {
        IsTemplate = true,
        Problem = file.IsNamed
            ? $"{file.Name}: this is a template, not YAML; render it and pipe the result in: helm template . | dotnet manifests lint -"
            : null,
    };

    // Helm's own layout: templates/ beside a Chart.yaml, at any depth.
    private static bool IsInChart(InputFile file)
    {
        for (var folder = Path.GetDirectoryName(file.FullPath); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.GetFileName(folder) == "templates" && Path.GetDirectoryName(folder) is { } chart)
            {
                return System.IO.File.Exists(Path.Combine(chart, "Chart.yaml"));
            }
        }

        return false;
    }
}
