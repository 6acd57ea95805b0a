using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Manifests.Core.Schema;

/// <summary>The table kubernetes.txt, which eng/SchemaTable makes and explains: every kind, type and field of one version of Kubernetes.</summary>
internal sealed class SchemaTable
{
    private static readonly Dictionary<string, TypeSchema> Simple = new(StringComparer.Ordinal)
    {
        ["any"] = new(TypeForm.Any, "any"),
        ["object"] = new(TypeForm.Object, "object") { AllowsUnknown = true },
        ["string"] = new(TypeForm.String, "string"),
        ["int32"] = new(TypeForm.Integer, "int32") { IsWide = false },
        ["int64"] = new(TypeForm.Integer, "int64"),
        ["number"] = new(TypeForm.Number, "number"),
        ["boolean"] = new(TypeForm.Boolean, "boolean"),
        ["int-or-string"] = new(TypeForm.IntOrString, "int-or-string"),
        ["quantity"] = new(TypeForm.Quantity, "quantity"),
        ["bytes"] = new(TypeForm.Bytes, "bytes"),
        ["time"] = new(TypeForm.Time, "time"),
    };

    private static readonly Lazy<SchemaTable> Loaded = new(Load);

    private readonly Dictionary<string, TypeSchema> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<(string ApiVersion, string Kind), (bool IsNamespaced, string Type)> _kinds = [];

    private SchemaTable()
    {
    }

    public static SchemaTable Instance => Loaded.Value;

    public string Version { get; private set; } = "";

    public IReadOnlyDictionary<(string ApiVersion, string Kind), (bool IsNamespaced, string Type)> Kinds => _kinds;

    public TypeSchema Type(string name) => _types[name];

    private static SchemaTable Load()
    {
        using var stream = typeof(SchemaTable).Assembly.GetManifestResourceStream("kubernetes.txt")
            ?? throw new InvalidOperationException("The table of Kubernetes' fields is missing from Manifests.Core.");
        using var reader = new StreamReader(stream);
        var table = new SchemaTable();
        table.Read(reader.ReadToEnd().Split('\n'));
        return table;
    }

    // Only the names of the types are read now; the lines of their fields when somebody asks for them.
    private void Read(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("type ", StringComparison.Ordinal))
            {
                var first = i + 1;
                var words = line.Split(' ');
                _types.Add(words[1], new TypeSchema(TypeForm.Object, words[1], () => FieldsFrom(lines, first))
                {
                    Alternatives = words.Length > 2 ? words[2].Split('=')[1].Split(',') : [],
                    NeedsAlternative = words.Length > 2 && words[2].StartsWith("one=", StringComparison.Ordinal),
                });
            }
            else if (line.StartsWith("kind ", StringComparison.Ordinal))
            {
                var words = line.Split(' ');
                _kinds.Add((words[1], words[2]), (words[3] == "namespaced", words[4]));
            }
            else if (line.StartsWith("version ", StringComparison.Ordinal))
            {
                Version = line.Substring("version ".Length);
            }
        }
    }

    private IEnumerable<FieldSchema> FieldsFrom(string[] lines, int first)
    {
        for (var i = first; lines[i].StartsWith(" ", StringComparison.Ordinal); i++)
        {
            var words = lines[i].Substring(1).Split(' ');
            var marks = words.Skip(2).Select(mark => mark.Split(['='], 2)).ToDictionary(mark => mark[0], mark => mark.Length == 1 ? "" : mark[1], StringComparer.Ordinal);
            marks.TryGetValue("merge", out var mergeKey);
            yield return new FieldSchema(words[0], TypeOf(words[1], marks))
            {
                IsRequired = marks.ContainsKey("required"),
                IsImplied = marks.ContainsKey("implied"),
                Since = marks.TryGetValue("since", out var since) && KubernetesVersion.TryParse(since, out var version) ? version : null,
                MergeKeys = mergeKey is { Length: > 0 } ? [mergeKey] : marks.TryGetValue("map", out var keys) ? keys.Split(',') : [],
                MergesValues = mergeKey is "" || marks.ContainsKey("set"),
            };
        }
    }

    private TypeSchema TypeOf(string name, Dictionary<string, string> marks)
    {
        if (name.StartsWith("[]", StringComparison.Ordinal))
        {
            return new TypeSchema(TypeForm.List, "list") { Items = TypeOf(name.Substring(2), marks) };
        }

        if (name.StartsWith("{}", StringComparison.Ordinal))
        {
            return new TypeSchema(TypeForm.Map, "map") { Items = TypeOf(name.Substring(2), marks) };
        }

        if (!Simple.TryGetValue(name, out var simple))
        {
            return _types[name];
        }

        if (marks.TryGetValue("enum", out var values))
        {
            return new TypeSchema(simple.Form, simple.Name) { Values = values.Replace('_', ' ').Split(',') };
        }

        if (marks.TryGetValue("format", out var format))
        {
            return new TypeSchema(simple.Form, simple.Name) { Format = format };
        }

        return marks.TryGetValue("range", out var range) ? InRange(simple, range.Split([".."], StringSplitOptions.None)) : simple;
    }

    // 0..100, or 1.. where there is no upper end but the type's own.
    private static TypeSchema InRange(TypeSchema type, string[] ends) => new(type.Form, type.Name)
    {
        Minimum = double.Parse(ends[0], CultureInfo.InvariantCulture),
        IsWide = type.IsWide,
        Maximum = ends[1].Length == 0 ? null : double.Parse(ends[1], CultureInfo.InvariantCulture),
    };
}
