using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>An address that speaks TLS to a port without, or the other way round.</summary>
public sealed class SchemeFitsPort : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8106",
        "An address speaks TLS where its port does",
        "'{0}' speaks {1}, and port {2} of Service '{3}' speaks {4}",
        RuleSeverity.Info)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["PRT55"],
        Why = "A port named `https`, or with the number 443, mostly speaks TLS, and one named `http`, or with the number 80, does not. A client that speaks the other one gets no answer that it understands. "
            + "Looked at are the addresses of Services in variables and in the values of ConfigMaps.",
        Wrong = """
            [Deployment("catalog")]
            [Container("catalog", "example/catalog:1.0")]
            [Service("catalog", 443, TargetPort = 8443, PortName = "https")]
            public sealed class Catalog;

            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Env("CATALOG_URL", "http://catalog:443/items")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("catalog")]
            [Container("catalog", "example/catalog:1.0")]
            [Service("catalog", 443, TargetPort = 8443, PortName = "https")]
            public sealed class Catalog;

            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Env("CATALOG_URL", "https://catalog/items")]
            public sealed class Web;
            """,
        Fix = "Write the other scheme, or the port that speaks this one.",
    };

    private const string Http = "http";
    private const string Https = "https";

    private static readonly Regex Addresses = new(
        @"\b(?<scheme>https?)://(?<service>[a-z][-a-z0-9]*)(?:\.(?<namespace>[a-z0-9][-a-z0-9]*)(?:\.svc(?:\.cluster\.local)?)?)?(?::(?<port>\d{1,5}))?(?![-.:\w@])", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var value in Texts(context.Object))
        {
            foreach (var address in Addresses.Matches(value.Text).Cast<Match>())
            {
                Check(context, value, address);
            }
        }
    }

    private static IEnumerable<ScalarNode> Texts(KubernetesObject item)
    {
        var variables = item.PodTemplate().AllContainers().SelectMany(container => container.FindItems("env")).Select(variable => variable["value"]);
        var values = item is { ApiVersion: "v1", Kind: "ConfigMap" } && item.Root["data"] is MappingNode data ? data.Select(entry => entry.Value) : [];
        return variables.Concat(values).OfType<ScalarNode>().Where(value => value.Type == ScalarType.String && value.Text.Contains("://"));
    }

    private static void Check(RuleContext context, ScalarNode value, Match address)
    {
        var scheme = address.Groups["scheme"].Value;
        var ns = address.Groups["namespace"] is { Success: true } named ? named.Value : context.Facts.Namespace;
        var number = address.Groups["port"] is { Success: true } written ? written.Value : scheme == Https ? "443" : "80";
        if (context.Cluster.Find("Service", ns, address.Groups["service"].Value) is { } service
            && service.Facts.Ports.FirstOrDefault(port => port.Number == number) is { } port && SchemeOf(port) is { } spoken && spoken != scheme)
        {
            Report(context, value, address, service, port, spoken);
        }
    }

    private static void Report(RuleContext context, ScalarNode value, Match address, ClusterObject service, PortFacts port, string spoken)
    {
        var scheme = address.Groups["scheme"];
        context.Report(
            value,
            [address.Value, scheme.Value, port.Name is null ? port.Number : $"{port.Number} ({port.Name})", service.Facts.Name, spoken],
            finding => finding with
            {
                // Without a number the port would change along with the scheme.
                Replacement = address.Groups["port"].Success ? value.Text.Remove(scheme.Index, scheme.Length).Insert(scheme.Index, spoken) : null,
                Related = service.Origin is { } origin ? [origin] : [],
            });
    }

    // The name says it, and goes before the number.
    private static string? SchemeOf(PortFacts port) => port.Name switch
    {
        Https => Https,
        Http => Http,
        { } name when name.StartsWith("https-", StringComparison.Ordinal) => Https,
        { } name when name.StartsWith("http-", StringComparison.Ordinal) => Http,
        null => port.Number switch { "443" => Https, "80" => Http, _ => null },
        _ => null,
    };
}
