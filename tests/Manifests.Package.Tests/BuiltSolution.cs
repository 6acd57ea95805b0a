using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Manifests.Package.Tests;

/// <summary>A folder of projects outside the repository, and what building them said.</summary>
internal sealed class BuiltSolution
{
    private readonly TempFolder _temp;
    private readonly string _folder;

    public BuiltSolution(TempFolder temp, string folder, Outcome outcome)
    {
        _temp = temp;
        _folder = folder;
        Outcome = outcome;
    }

    public Outcome Outcome { get; }

    public string this[string path] => _temp[_folder + "/" + path];

    /// <summary>A folder of it.</summary>
    public BuiltSolution Below(string path) => new(_temp, _folder + "/" + path, Outcome);

    public string Read(string path) => File.ReadAllText(this[path]);

    /// <summary>The text of a file that another process may be about to write.</summary>
    public string? ReadOrNull(string path)
    {
        try
        {
            return Read(path);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Write(string path, string text) => _temp.Write(_folder + "/" + path, text);

    public string[] Files(string folder) => _temp.Files(_folder + "/" + folder);

    public Outcome Build(string project) => Dotnet.Run(this[project], "build", "--no-restore");

    /// <summary>What the build found in the files of a folder.</summary>
    public string[] ProblemsIn(string folder) => ProblemsIn(folder, Outcome.Output);

    /// <summary>What some build found in the files of a folder: <c>file(line,column): severity id: message</c>, sorted, without the link and the project.</summary>
    public string[] ProblemsIn(string folder, string output) =>
    [
        .. Problems(output)
            .Where(problem => problem.File.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(problem => problem.Text)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private IEnumerable<(string File, string Text)> Problems(string output)
    {
        foreach (Match match in Regex.Matches(output, @"^(?<file>[^\r\n]+?)(?<text>\(\d+,\d+\): (error|warning) \w+: [^\r\n]*?)( \(https:[^)]*\))? \[[^\]\r\n]+\]\r?$", RegexOptions.Multiline))
        {
            var file = Path.GetRelativePath(this[""], match.Groups["file"].Value.Trim()).Replace('\\', '/');
            yield return (file, string.Create(CultureInfo.InvariantCulture, $"{file}{match.Groups["text"].Value}"));
        }
    }
}
