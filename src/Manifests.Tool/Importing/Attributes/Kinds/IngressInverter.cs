using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Shapes;
using Manifests.Core.Tree;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes.Kinds;

/// <summary>Ingresses: hosts and paths, the Services behind them by their classes, and the certificate.</summary>
internal sealed class IngressInverter : KindInverter
{
    public override bool Handles(string kind) => kind == "Ingress";

    public override void Take(ObjectImport item)
    {
        var rules = item.Rest.FindItems("spec.rules").ToList();
        var firstHost = rules.FirstOrDefault()?["host"].AsText();
        var further = new List<AttributeText>();
        Dictionary<string, string>? first = null;
        foreach (var rule in rules)
        {
            foreach (var path in rule.FindItems("http.paths"))
            {
                if (Path(item, path, isFirst: first is null) is not { } options || rule.Any(entry => entry.Key is not ("host" or "http")))
                {
                    return;
                }

                var host = rule["host"].AsText();
                if (first is null)
                {
                    first = options;
                }
                else if (host is null && firstHost is not null)
                {
                    return;
                }
                else
                {
                    if (host != firstHost)
                    {
                        options[nameof(IngressPathAttribute.Host)] = Literals.Text(host!);
                    }

                    further.Add(AttributeInverter.Compose(AttributeCatalogue.Find(nameof(IngressPathAttribute))!, options)!);
                }
            }
        }

        if (first is null || !TakeCertificate(item, rules))
        {
            return;
        }

        if (firstHost is not null)
        {
            item.Options[nameof(IngressAttribute.Host)] = Literals.Text(firstHost);
        }

        foreach (var (option, value) in first)
        {
            item.Options[option] = value;
        }

        item.Rest.Take("spec.rules");
        item.Parts.AddRange(further);
    }

    private static Dictionary<string, string>? Path(ObjectImport item, MappingNode path, bool isFirst)
    {
        var ns = item.Source.Object.Namespace;
        if (path["backend"] is not MappingNode { Count: 1 } backend || backend["service"] is not MappingNode { Count: 2 } service
            || service["name"].AsText() is not { } name || item.Services.ClassOf(ns, name) is not { } type || service["port"] is not MappingNode { Count: 1 } port
            || port[0].Value is not ScalarNode number || path.Any(entry => entry.Key is not ("path" or "pathType" or "backend")))
        {
            return null;
        }

        var options = new Dictionary<string, string> { [nameof(IngressAttribute.Service)] = $"typeof({type})" };
        if (isFirst && type == item.Host.Path)
        {
            options.Remove(nameof(IngressAttribute.Service));
        }

        if (!isFirst || path.FindText("path") != "/")
        {
            options[nameof(IngressAttribute.Path)] = Literals.Text(path["path"].AsText() ?? "/");
        }

        if (path["pathType"].AsText() is { } pathType && pathType != nameof(PathType.Prefix))
        {
            options[nameof(IngressAttribute.PathType)] = $"{nameof(PathType)}.{pathType}";
        }

        if (!item.Services.IsFirstPort(ns, name, number))
        {
            options[nameof(IngressAttribute.Port)] = number.Type == ScalarType.String ? Literals.Text(number.Text) : number.Text;
        }

        return options;
    }

    // One certificate for all hosts is what the attribute can say.
    private static bool TakeCertificate(ObjectImport item, List<MappingNode> rules)
    {
        if (item.Rest.Find("spec.tls") is not SequenceNode tls)
        {
            return true;
        }

        var hosts = rules.Select(rule => rule["host"].AsText()).OfType<string>().ToList();
        if (tls.Count != 1 || tls[0] is not MappingNode { Count: 2 } only || only["secretName"].AsText() is not { } secret
            || only["hosts"] is not SequenceNode named || !named.Select(host => host.AsText()).SequenceEqual(hosts))
        {
            return false;
        }

        item.Say(nameof(IngressAttribute.TlsSecret), Literals.Text(secret), "spec.tls");
        return true;
    }
}
