using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules;
using Manifests.Core.Schema;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;
using Manifests.Tool.Importing.Attributes;
using Manifests.Tool.Inputs;

namespace Manifests.Tool.Importing;

/// <summary>From files to the objects to import, with their comments.</summary>
internal sealed class SourceReader
{
    private readonly ImportOptions _options;
    private readonly List<SourceObject> _objects = [];
    private readonly Dictionary<(string, string, string?, string), SourceObject> _byIdentity = [];

    public SourceReader(ImportOptions options) => _options = options;

    public IReadOnlyList<SourceObject> Objects => _objects;

    public List<string> Notes { get; } = [];

    public List<string> Unreadable { get; } = [];

    public void Read(Terminal terminal)
    {
        var inputs = InputFinder.Find(_options.Paths);
        Unreadable.AddRange(inputs.Problems);
        foreach (var file in inputs.Files.Select(file => ReadFile.Of(file, terminal.In)))
        {
            if (file.Yaml is { } yaml)
            {
                Add(file.File.Name, yaml);
            }
            else
            {
                (file.Problem is null ? Notes : Unreadable).Add(file.Problem ?? $"{file.File.Name} is a template, not YAML; render it and pipe the result in: helm template . | dotnet manifests import - -o DIR");
            }
        }
    }

    private void Add(string file, YamlFile yaml)
    {
        foreach (var problem in yaml.Problems)
        {
            (problem.Rule.Severity == RuleSeverity.Error ? Unreadable : Notes)
                .Add($"{file}:{problem.Origin?.Line ?? 1}: {string.Format(CultureInfo.InvariantCulture, problem.Rule.Message, [.. problem.Arguments])}");
        }

        foreach (var document in yaml.Documents.Where(document => !document.IsBroken && document.Root is not null))
        {
            var objects = document.Objects.Where(item => !ToolConfiguration.Is(item)).ToList();
            if (objects.Count == 0)
            {
                Notes.Add($"{file}:{document.Line}: this is no Kubernetes object, and was passed over");
            }

            for (var i = 0; i < objects.Count; i++)
            {
                var from = i == 0 ? 0 : LineOf(objects[i], document);
                var to = i + 1 < objects.Count ? LineOf(objects[i + 1], document) : int.MaxValue;
                var comments = document.Comments.Where(comment => comment.Line >= from && comment.Line < to).Select(comment => comment.Text.TrimEnd());
                Add(file, LineOf(objects[i], document), objects[i], [.. comments]);
            }
        }
    }

    private static int LineOf(KubernetesObject item, YamlDocument document) => item.Root.Origin?.Line ?? document.Line;

    private void Add(string file, int line, KubernetesObject read, IReadOnlyList<string> comments)
    {
        var root = (MappingNode)read.Root.WithoutNulls();
        if (_options.Namespace is { } ns && read.Namespace is null && ServedKinds.IsNamespaced(read.ApiVersion, read.Kind))
        {
            root.Mapping("metadata").Set("namespace", ScalarNode.String(ns));
        }

        var source = new SourceObject(new KubernetesObject(root), file, line)
        {
            Comments = comments,
            Form = _options.Typed ? ImportForm.Typed : ImportForm.Attributes,
            IsDeclaredOnly = read.Kind == "Secret" && !_options.SecretValues && (root["data"] is MappingNode { Count: > 0 } || root["stringData"] is MappingNode { Count: > 0 }),
        };
        var item = source.Object;
        var identity = (item.ApiVersion, item.Kind, item.Namespace, item.Name);
        if (item.Name.Length == 0)
        {
            Keep(source, "it has no name: the API server makes one up for each time that it is created");
        }
        else if (!_byIdentity.TryAdd(identity, source))
        {
            var first = _byIdentity[identity];
            if (first.Object.Root.Equals(item.Root))
            {
                Notes.Add($"{file}:{line}: {item} is the same as in {first.File}:{first.Line}, and was imported once");
                return;
            }

            source.IsSecond = true;
            Keep(source, $"it is declared in {first.File}:{first.Line} too, and otherwise");
        }
        else if (source.IsDeclaredOnly)
        {
            source.Form = ImportForm.Attributes;
        }

        _objects.Add(source);
    }

    private static void Keep(SourceObject source, string reason)
    {
        source.Form = ImportForm.Yaml;
        source.Reason = reason;
    }
}
