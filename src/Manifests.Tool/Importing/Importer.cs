using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Schema;
using Manifests.Core.Yaml;
using Manifests.Tool.Importing.Attributes;
using Manifests.Tool.Importing.CSharp;
using Manifests.Tool.Importing.Typed;
using Manifests.Tool.Importing.Verifying;

namespace Manifests.Tool.Importing;

/// <summary>Writes C# that, built, makes the objects that were read: by construction, since it is built before it is written.</summary>
/// <remarks>Whatever a build does not give back as it was takes its next form: attributes, then a typed initialiser, then YAML beside the classes.</remarks>
internal sealed class Importer
{
    /// <summary>Where what stays YAML lies, below the output folder.</summary>
    public const string YamlFolder = "yaml/";

    /// <summary>Where objects lie that were declared otherwise before, and so are not built; below the output folder.</summary>
    public const string SecondsFolder = "duplicates/";

    private const string ProjectFile = "Project.cs";
    private const string CustomResourcesFile = "CustomResources.cs";

    private static readonly string[] NotToHide = ["System", "k8s", "Manifests", "Convert", "DateTime", "Dictionary", "List", "IList", "ResourceQuantity", "Project", "CustomResources"];

    private readonly ImportOptions _options;
    private readonly IReadOnlyList<SourceObject> _objects;
    private readonly IReadOnlyList<App> _apps;
    private readonly string? _defaultNamespace;

    public Importer(ImportOptions options, IReadOnlyList<SourceObject> objects)
    {
        _options = options;
        _objects = objects;
        _apps = Grouping.Of([.. objects.Where(item => item.Form != ImportForm.Yaml)]);
        _defaultNamespace = DefaultNamespace();
    }

    public ImportResult Run()
    {
        while (true)
        {
            var files = Write(out var appOf, out var usesModels);
            var built = CandidateCompiler.Compile(files);
            if (!Lower(built, appOf))
            {
                return new ImportResult(_objects, AddYaml(files)) { UsesModels = usesModels, RuleErrors = built.RuleErrors() };
            }
        }
    }

    private Dictionary<string, string> Write(out Dictionary<string, App> appOf, out bool usesModels)
    {
        var names = new UniqueNames();
        foreach (var name in NotToHide.Concat(typeof(ObjectAttribute).Assembly.GetExportedTypes().Where(type => type.IsEnum).Select(type => type.Name)))
        {
            names.Reserve(name);
        }

        var models = new CustomModels(_objects, names);
        var services = new ImportedServices();
        var writers = _apps.Select(app => (App: app, Writer: new AppWriter(app, names.Take(NamesOf(app)), _defaultNamespace, services, models))).ToList();
        writers.ForEach(pair => pair.Writer.Write());
        writers.ForEach(pair => pair.Writer.WriteReferring());
        appOf = writers.ToDictionary(pair => pair.Writer.Class.Name + ".cs", pair => pair.App, StringComparer.Ordinal);
        usesModels = writers.Exists(pair => pair.Writer.UsesModels);
        var files = writers.Where(pair => !pair.Writer.Class.IsEmpty)
            .ToDictionary(pair => pair.Writer.Class.Name + ".cs", pair => SourceWriter.Write(pair.Writer.Class, _options.CSharpNamespace, pair.Writer.UsesModels), StringComparer.Ordinal);
        if (!models.IsEmpty)
        {
            files[CustomResourcesFile] = models.Write(_options.CSharpNamespace);
        }

        if (_defaultNamespace is not null && files.Count > 0)
        {
            files[ProjectFile] = $"using Manifests;\n\n[assembly: ManifestDefaults(Namespace = {Literals.Text(_defaultNamespace)})]\n";
        }

        return files;
    }

    // Returns whether anything is to be written anew.
    private bool Lower(BuiltObjects built, Dictionary<string, App> appOf)
    {
        var lowered = false;
        foreach (var errors in built.Errors)
        {
            foreach (var item in appOf.TryGetValue(errors.Key, out var app) ? app.Objects : [.. _objects])
            {
                lowered |= Lower(item, "the compiler refuses it: " + errors.First());
            }
        }

        if (lowered)
        {
            return true;
        }

        var byIdentity = built.Objects.GroupBy(item => Identity(item.Object)).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var item in _objects.Where(item => item.Form != ImportForm.Yaml && !item.IsDeclaredOnly))
        {
            if (!byIdentity.Remove(Identity(item.Object), out var found))
            {
                var file = appOf.FirstOrDefault(pair => pair.Value.Objects.Contains(item)).Key;
                lowered |= Lower(item, (item is { Form: ImportForm.Typed, Member: { } member } ? built.ReasonOf(file, member) : null) ?? "a build does not give it back");
            }
            else if (found.Count > 1 || SameData.Difference(item.Object, found[0].Object) is { })
            {
                lowered |= Lower(item, $"a build gives back another {SameData.Difference(item.Object, found[0].Object)}");
            }
        }

        // What nobody asked for comes of attributes that stand together.
        foreach (var extra in byIdentity.Values.SelectMany(items => items))
        {
            var className = extra.DeclaringType[(_options.CSharpNamespace.Length + 1)..].Split('.')[0];
            foreach (var item in appOf[className + ".cs"].Objects.Where(item => item.Form == ImportForm.Attributes && !item.IsDeclaredOnly))
            {
                lowered |= Lower(item, $"with it a build also makes {extra.Object}");
            }
        }

        return lowered;
    }

    private static bool Lower(SourceObject item, string reason)
    {
        if (item.Form == ImportForm.Yaml || item.IsDeclaredOnly)
        {
            return false;
        }

        item.Form++;
        item.Reason = reason;
        return true;
    }

    private static (string, string, string?, string) Identity(KubernetesObject item) => (item.ApiVersion, item.Kind, item.Namespace, item.Name);

    private static string[] NamesOf(App app)
    {
        var name = UniqueNames.Pascal(app.Name);
        return app.Objects is [{ Kind: "Namespace" }]
            ? [name + "Namespace"]
            : [name, name + app.Objects[0].Kind, .. app.Namespace is null ? Array.Empty<string>() : [name + UniqueNames.Pascal(app.Namespace)]];
    }

    // Only what all objects share can be said once for all.
    private string? DefaultNamespace()
    {
        var namespaces = _objects.Where(item => item.Form != ImportForm.Yaml && (ServedKinds.IsNamespaced(item.Object.ApiVersion, item.Kind) || CustomModels.IsCustom(item))).Select(item => item.Object.Namespace).ToList();
        return namespaces.Count > 1 && namespaces.Distinct().Count() == 1 ? namespaces[0] : null;
    }

    private Dictionary<string, string> AddYaml(Dictionary<string, string> files)
    {
        var names = new UniqueNames();
        foreach (var item in _objects.Where(item => item.Form == ImportForm.Yaml))
        {
            var stem = string.Concat(string.Join('-', new[] { item.Object.Namespace, item.Object.Name, item.Kind.ToLowerInvariant() }.Where(part => !string.IsNullOrEmpty(part)))
                .Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_'));
            var comments = string.Concat(item.Comments.Select(comment => comment.Length == 0 ? "#\n" : $"# {comment}\n"));
            files[$"{(item.IsSecond ? SecondsFolder : YamlFolder)}{names.Take(stem)}.yaml"] = comments + YamlWriter.Write(item.Root);
        }

        return files;
    }
}
