using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>Ingresses: the Services behind the paths, the paths of one host in one rule, and the hosts of the certificate.</summary>
internal sealed class IngressReader : KindReader
{
    public override bool Reads(string kind) => kind == "Ingress";

    public override void Complete(ObjectDraft draft)
    {
        var spec = draft.Root.Mapping("spec", draft.Origin);
        var further = draft.Mine(draft.Type.Uses.Where(use => use.Shape.Type == typeof(IngressPathAttribute))).ToList();
        if (draft.Use.Value(nameof(IngressAttribute.DefaultBackendResource)) is { } resource)
        {
            spec.Set("defaultBackend", Resource(resource));
        }
        else if (draft.Use.Value(nameof(IngressAttribute.DefaultBackend)) is { } fallback)
        {
            spec.Set("defaultBackend", Backend(draft, fallback, draft.Use.Value(nameof(IngressAttribute.DefaultBackendPort)), draft.Origin));
        }

        var items = draft.Root.FindItems("spec.rules").ToList();
        var rules = new SequenceNode(draft.Origin);
        if (items.Count > further.Count || spec["defaultBackend"] is null && further.Count == 0)
        {
            var own = items.Count > further.Count ? items[0] : new MappingNode(draft.Origin);
            AddPath(rules, own, own.FindText("host"), OwnBackend(draft));
        }

        foreach (var (use, item) in further.Zip(items.Skip(items.Count - further.Count), (use, item) => (use, item)))
        {
            if (item["host"] is null && draft.Use.Value(nameof(IngressAttribute.Host))?.Node is { } host)
            {
                item.Set("host", host.Clone());
            }

            AddPath(rules, item, item.FindText("host"), BackendOf(draft, use));
        }

        Finish(spec, rules, draft.Use.Value(nameof(IngressAttribute.TlsSecret)) is not null);
    }

    private static MappingNode OwnBackend(ObjectDraft draft) => draft.Use.Value(nameof(IngressAttribute.Resource)) is { } resource
        ? Resource(resource)
        : Backend(draft, draft.Use.Value(nameof(IngressAttribute.Service)), draft.Use.Value(nameof(IngressAttribute.Port)), draft.Origin);

    private static MappingNode BackendOf(ObjectDraft draft, AttributeUse path)
    {
        if (path.Value(nameof(IngressPathAttribute.Resource)) is { } resource)
        {
            return Resource(resource);
        }

        var service = path.Value(nameof(IngressPathAttribute.Service));
        var port = path.Value(nameof(IngressPathAttribute.Port));
        return service is null && port is null && draft.Use.Value(nameof(IngressAttribute.Resource)) is { } ofIngress
            ? Resource(ofIngress)
            : Backend(draft, service ?? draft.Use.Value(nameof(IngressAttribute.Service)), port ?? (service is null ? draft.Use.Value(nameof(IngressAttribute.Port)) : null), path.Origin);
    }

    // "k8s.example.com/StorageBucket/assets"; the core group is left out.
    private static MappingNode Resource(OptionValue written)
    {
        var parts = (written.Text ?? "").Split('/');
        var backend = new MappingNode(written.Origin);
        var resource = backend.Mapping("resource", written.Origin);
        if (parts.Length > 2)
        {
            resource.Set("apiGroup", ScalarNode.String(string.Join("/", parts.Take(parts.Length - 2)), written.Origin));
        }

        if (parts.Length > 1)
        {
            resource.Set("kind", ScalarNode.String(parts[parts.Length - 2], written.Origin));
        }

        resource.Set("name", ScalarNode.String(parts[parts.Length - 1], written.Origin));
        return backend;
    }

    private static void AddPath(SequenceNode rules, MappingNode item, string? host, MappingNode backend)
    {
        var path = item.FindFirstItem("http.paths") ?? new MappingNode(item.Origin);
        if (path["path"] is null)
        {
            path.Set("path", ScalarNode.String("/", item.Origin));
        }

        if (path["pathType"] is null)
        {
            path.Set("pathType", ScalarNode.String(nameof(PathType.Prefix), item.Origin));
        }

        path.Set("backend", backend);
        var rule = rules.OfType<MappingNode>().FirstOrDefault(earlier => earlier.FindText("host") == host);
        if (rule is null)
        {
            rules.Add(rule = new MappingNode(item.Origin));
            if (item["host"] is { } written)
            {
                rule.Set("host", written);
            }
        }

        rule.Mapping("http", item.Origin).Sequence("paths", item.Origin).Add(path);
    }

    private static void Finish(MappingNode spec, SequenceNode rules, bool hasOwnCertificate)
    {
        spec.Remove("rules");
        if (rules.Count > 0)
        {
            spec.Set("rules", rules);
        }

        if (hasOwnCertificate && spec.FindFirstItem("tls") is { } tls)
        {
            var others = spec.FindItems("tls").Skip(1).SelectMany(other => other["hosts"] as SequenceNode ?? Enumerable.Empty<Node>()).OfType<ScalarNode>().Select(host => host.Text).ToList();
            foreach (var host in rules.OfType<MappingNode>().Select(rule => rule["host"]).OfType<ScalarNode>().Where(host => !others.Contains(host.Text)))
            {
                tls.Sequence("hosts", host.Origin).Add(host.Clone());
            }
        }
    }

    private static MappingNode Backend(ObjectDraft draft, OptionValue? reference, OptionValue? asked, Origin? origin)
    {
        if (ClassService.Of(draft.FactsOf(reference?.Type ?? draft.Type.Symbol)) is not { } service)
        {
            return new MappingNode(origin);
        }

        var backend = new MappingNode(reference?.Origin ?? origin);
        var target = backend.Mapping("service", backend.Origin);
        target.Set("name", ScalarNode.String(service.Name, backend.Origin));
        if (asked?.Node is ScalarNode port)
        {
            target.Mapping("port", port.Origin).Set(port.Type == ScalarType.String ? "name" : "number", port.Clone());
        }
        else if (ClassService.Port(service, null) is { } first)
        {
            target.Mapping("port", backend.Origin).Set(first.Name is null ? "number" : "name", PortNode(first, backend.Origin));
        }

        return backend;
    }

    private static ScalarNode PortNode(PortFacts port, Origin? origin) =>
        port.Name is { } name ? ScalarNode.String(name, origin)
        : long.TryParse(port.Number, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? ScalarNode.Integer(number, origin)
        : ScalarNode.String(port.Number, origin);
}
