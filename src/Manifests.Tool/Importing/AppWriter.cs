using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Kinds;
using Manifests.Core.Objects;
using Manifests.Core.Schema;
using Manifests.Core.Tree;
using Manifests.Tool.Importing.Attributes;
using Manifests.Tool.Importing.CSharp;
using Manifests.Tool.Importing.Typed;

namespace Manifests.Tool.Importing;

/// <summary>Writes the class of one app: each object in the form that it has, or in the next where that cannot say it.</summary>
internal sealed class AppWriter
{
    // What stands on the workload's class, since it is about its pods; the rest has classes of its own in it.
    private static readonly string[] OnWorkloads =
        ["Service", "HorizontalPodAutoscaler", "PodDisruptionBudget", "NetworkPolicy", "Ingress", "Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding"];

    private static readonly string[] Values = ["data", "stringData"];

    private readonly App _app;
    private readonly ImportedServices _services;
    private readonly string? _defaultNamespace;
    private readonly CustomModels _models;
    private readonly HostClass _host;

    public AppWriter(App app, string className, string? defaultNamespace, ImportedServices services, CustomModels models)
    {
        _models = models;
        _app = app;
        _services = services;
        _defaultNamespace = defaultNamespace;
        _host = Host(className, className, app.Namespace);
    }

    public ClassText Class => _host.Text;

    /// <summary>Whether anything of the class is written with models.</summary>
    public bool UsesModels { get; private set; }

    /// <summary>Writes all objects but those that name the classes of others.</summary>
    public void Write()
    {
        var workload = _app.Objects.Find(item => item.Form == ImportForm.Attributes && PodTemplates.IsWorkload(item.Kind));
        var account = workload is null ? null : AccountOf(workload);
        if (workload is not null && WriteWorkload(workload, account) && account is not null)
        {
            Place(account, _host);
        }

        foreach (var item in _app.Objects.Where(item => item != workload && (item != account || _host.ServiceAccount is null) && item.Kind != "Ingress").OrderBy(Rank))
        {
            WriteOther(item);
        }
    }

    /// <summary>Writes the objects that name the classes of others.</summary>
    public void WriteReferring()
    {
        foreach (var item in _app.Objects.Where(item => item.Kind == "Ingress"))
        {
            WriteOther(item);
        }
    }

    // By whom the pods are is known before the pods are written.
    private SourceObject? AccountOf(SourceObject workload)
    {
        var name = workload.Object.PodTemplate().FindText("spec.serviceAccountName");
        return _app.Objects.Find(item => item is { Kind: "ServiceAccount", Form: ImportForm.Attributes } && item.Object.Name == name && !HasMetadata(item) && Probe(item) is { Rest.Count: 0 });
    }

    private bool WriteWorkload(SourceObject workload, SourceObject? account)
    {
        _host.SelectorLabels = SelectorLabels.Of(workload.Object.PodLabels() ?? new MappingNode(), null);
        _host.ServiceAccount = account?.Object.Name;
        if (_host.SelectorLabels.Count > 0 && Place(workload, _host))
        {
            _host.Workload = workload;
            return true;
        }

        if (_host.SelectorLabels.Count == 0)
        {
            Lower(workload, "its pods have neither the label app nor app.kubernetes.io/name");
        }

        _host.SelectorLabels = new MappingNode();
        _host.ServiceAccount = null;
        WriteOther(workload);
        return false;
    }

    private void WriteOther(SourceObject item)
    {
        if (item.Form == ImportForm.Attributes)
        {
            if (item.Kind == "Secret" && item.IsDeclaredOnly)
            {
                Declare(item);
                return;
            }

            if (FitsHost(item) && Place(item, _host))
            {
                return;
            }

            var name = Class.Names.Take(NamesOf(item));
            var nested = Host(name, _host.Path + "." + name, item.Object.Namespace, _host.Workload is null ? null : _host);
            if (Place(item, nested))
            {
                Class.Nested.Add(nested.Text);
                return;
            }
        }

        if (item.Form == ImportForm.Typed)
        {
            WriteTyped(item);
        }
    }

    private bool FitsHost(SourceObject item)
    {
        if (_host.IsEmpty && Class.Members.Count == 0)
        {
            return _app.Objects.Count == 1 || item.Kind is not ("ConfigMap" or "Secret");
        }

        return _host.Workload is { } workload && OnWorkloads.Contains(item.Kind, StringComparer.Ordinal) && !_host.Has(item.Kind) && !HasMetadata(item)
            && !(item.Kind is "Role" or "ClusterRole" && _host.Role is not null)
            && (item.Object.Namespace == _app.Namespace || !IsNamespaced(item))
            // An autoscaler on its workload's class takes the number of replicas out.
            && !(item.Kind == "HorizontalPodAutoscaler" && workload.Root.Find("spec.replicas") is not null);
    }

    // Tries a class: what no attribute says a patch may add; else the object is written in the next form.
    private bool Place(SourceObject item, HostClass host)
    {
        if (AttributeForm.Of(item, host, _services) is not { } import)
        {
            Lower(item, $"no attribute makes a {item.Kind} of {item.Object.ApiVersion} like it");
            return false;
        }

        string? patch = null;
        if (import.Rest.Count > 0 && (patch = Patch(import)) is null)
        {
            if (host == _host && host.Workload is not null && host.Workload != item)
            {
                // On a class of its own it may be said all the same.
                return false;
            }

            Lower(item, $"no attribute says {Leftover(import.Rest)}");
            return false;
        }

        if (host.IsEmpty)
        {
            host.Text.Comments.AddRange(item.Comments);
            import.Parts[0] = import.Parts[0] with { Comments = [] };
        }

        if (item.Object.Namespace is { } ns && IsNamespaced(item) && ns == host.DefaultNamespace && ns != _defaultNamespace && !host.IsPlaced)
        {
            import.Parts.Insert(1, new AttributeText("InNamespace") { Arguments = [Literals.Text(ns)] });
            host.IsPlaced = true;
        }

        host.Add(item.Kind, import.Parts);
        host.Text.Nested.AddRange(import.Containers);
        host.Text.Members.AddRange(import.Members);
        if (patch is not null)
        {
            host.Text.Members.Add(patch);
            UsesModels = true;
        }

        Remember(item, host);
        return true;
    }

    private void Remember(SourceObject item, HostClass host)
    {
        switch (item.Kind)
        {
            case "Service":
                _services.Add(item, host.Path);
                break;
            case "ServiceAccount":
                host.ServiceAccount = item.Object.Name;
                break;
            case "Role" or "ClusterRole":
                host.Role = (item.Kind, item.Object.Name);
                break;
        }
    }

    private ObjectImport? Probe(SourceObject item) => AttributeForm.Of(item, Host(Class.Name, _host.Path, _app.Namespace), _services);

    private static string? Patch(ObjectImport import)
    {
        var source = import.Source;
        if (ModelCatalogue.Find(source.Object.ApiVersion, source.Kind) is not { } model || PatchFields.Of(import.Rest, source.Root) is not { } fields)
        {
            return null;
        }

        try
        {
            var name = import.Host.Text.Names.Take("More", source.Kind + "More");
            return $"[Patch]\npublic static {model.Name} {name} => {TypedWriter.Write(model, fields)};";
        }
        catch (NotTypedException)
        {
            return null;
        }
    }

    private void WriteTyped(SourceObject item)
    {
        var model = ModelCatalogue.Find(item.Object.ApiVersion, item.Kind);
        if ((model?.Name ?? _models.ClassOf(item)) is not { } type)
        {
            item.Form = ImportForm.Yaml;
            item.Reason = $"there is no model of {item.Object.ApiVersion} {item.Kind}";
            return;
        }

        try
        {
            var text = model is null ? TypedWriter.WriteCustom(item.Root) : TypedWriter.Write(model, item.Root);
            var comments = string.Concat(item.Comments.Select(comment => comment.Length == 0 ? "//\n" : $"// {comment}\n"));
            item.Member = Class.Names.Take(NamesOf(item));
            Class.Members.Add($"{comments}[Manifest]\npublic static {type} {item.Member} => {text};");
            UsesModels = true;
        }
        catch (NotTypedException exception)
        {
            item.Form = ImportForm.Yaml;
            item.Reason = exception.Message;
        }
    }

    // A Secret whose values stay out of the source: its keys are known, and something else makes it.
    private void Declare(SourceObject item)
    {
        var own = _host.IsEmpty && _app.Objects.Count == 1;
        var name = own ? Class.Name : Class.Names.Take(NamesOf(item));
        var host = own ? _host : Host(name, _host.Path + "." + name, item.Object.Namespace);
        var secret = new AttributeText("Secret") { Arguments = [Literals.Text(item.Object.Name)], Comments = [.. item.Comments, "Its values are not in the source: something else makes it."] };
        if (item.Object.Namespace is { } ns && ns != _defaultNamespace)
        {
            secret = secret.With("Namespace", Literals.Text(ns));
        }

        host.Add(item.Kind, [item.Root["type"].AsText() is { } type ? secret.With("Type", Literals.Text(type)) : secret]);
        var keys = Values.SelectMany(field => item.Root[field] as MappingNode ?? []).Select(entry => new KeyValuePair<string, string>(entry.Key, ""));
        host.Text.Members.AddRange(Attributes.Kinds.ConfigInverter.Constants(keys, host.Text));
        if (!own)
        {
            Class.Nested.Add(host.Text);
        }
    }

    private HostClass Host(string name, string path, string? ns, HostClass? outer = null)
    {
        var text = new ClassText(name);
        text.Names.Reserve(name);
        return new HostClass(text, path, ns ?? _defaultNamespace) { Outer = outer };
    }

    private string[] NamesOf(SourceObject item)
    {
        var name = UniqueNames.Pascal(item.Object.Name);
        return item.Object.Name == _app.Name ? [item.Kind, name + item.Kind] : [name, name + item.Kind];
    }

    private static int Rank(SourceObject item) => Array.IndexOf(OnWorkloads, item.Kind) is >= 0 and var rank ? rank : OnWorkloads.Length;

    private static bool HasMetadata(SourceObject item) =>
        item.Root.Find("metadata") is MappingNode metadata && metadata.Any(entry => entry.Key is not ("name" or "namespace"));

    private static bool IsNamespaced(SourceObject item) => ServedKinds.IsNamespaced(item.Object.ApiVersion, item.Kind);

    private static void Lower(SourceObject item, string reason)
    {
        item.Form = ImportForm.Typed;
        item.Reason ??= reason;
    }

    // The first field that is left, for people to know why.
    private static string Leftover(Node node) => node switch
    {
        MappingNode { Count: > 0 } mapping => mapping[0].Key + (Leftover(mapping[0].Value) is { Length: > 0 } below ? "." + below : ""),
        SequenceNode sequence => sequence.OfType<MappingNode>().Where(item => item.Count > 0).Select(Leftover).FirstOrDefault() ?? "",
        _ => "",
    };
}
