using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Rules;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;
using Manifests.Tool.Inputs;

namespace Manifests.Tool.Linting;

/// <summary>An object and where it came from; or a file as such, for what is wrong with it.</summary>
internal sealed class LintedObject
{
    private readonly ClusterObject? _known;
    private readonly int? _document;

    public LintedObject(ReadFile file) => File = file;

    private LintedObject(ReadFile file, int document, ClusterObject known)
        : this(file)
    {
        _document = document;
        _known = known;
    }

    public ReadFile File { get; }

    /// <summary>The object as the cluster knows it.</summary>
    public ClusterObject Known => _known ?? throw new InvalidOperationException("A file is no object.");

    /// <summary>The objects of a file.</summary>
    public static IEnumerable<LintedObject> In(ReadFile file) =>
        from document in file.Yaml?.Documents ?? []
        from item in document.Objects
        where !ToolConfiguration.Is(item)
        select new LintedObject(file, document.Index, ClusterObject.InView(item));

    /// <summary>A finding, with all that there is to tell of it.</summary>
    public LintFinding Say(Finding finding, RuleSeverity severity)
    {
        var origin = InThisFile(finding.Origin) ?? InThisFile(finding.Object) ?? InThisFile(_known?.Origin);
        var line = Math.Max(1, origin?.Line ?? 1);
        return new LintFinding(
            finding.Rule,
            severity,
            string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]),
            File.File.Name,
            _document ?? DocumentAt(line))
        {
            Line = line,
            Column = Math.Max(1, origin?.Column ?? 1),
            Length = LengthOnLine(origin),
            SourceLine = File.Line(line),
            Object = _known?.Source,
        };
    }

    // A value of several lines is marked on its first; a whole mapping not at all, but for its first character.
    private int LengthOnLine(Origin? origin)
    {
        if (origin is null || origin.Length == 0 || File.Yaml is not { } yaml)
        {
            return 0;
        }

        var end = Math.Min(origin.Start + origin.Length, yaml.Text.Length);
        var newline = yaml.Text.AsSpan(origin.Start, end - origin.Start).IndexOfAny('\r', '\n');
        return newline < 0 ? end - origin.Start : newline;
    }

    private Origin? InThisFile(Origin? origin) => origin is { Line: > 0 } && origin.FilePath == File.File.Name ? origin : null;

    private int DocumentAt(int line) => File.Yaml!.Documents.LastOrDefault(document => document.Line <= line)?.Index ?? 0;
}
