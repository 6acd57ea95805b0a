using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>An address that is not of the type of its EndpointSlice, or a port name that is there twice.</summary>
public sealed class EndpointsFitTheirType : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5082",
        "The addresses of an EndpointSlice are of its type",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["OTH06"],
        Why = "All addresses of an EndpointSlice are of one type, IPv4, IPv6 or names, and its ports are told apart by their names. The API server refuses everything else, and more than 1000 endpoints or 100 ports.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: discovery.k8s.io/v1
            kind: EndpointSlice
            metadata:
              name: web-1
              labels:
                kubernetes.io/service-name: web
            addressType: IPv4
            endpoints:
              - addresses:
                  - backend.example.com
            ports:
              - name: http
                port: 8080
            """,
        Right = """
            apiVersion: discovery.k8s.io/v1
            kind: EndpointSlice
            metadata:
              name: web-1
              labels:
                kubernetes.io/service-name: web
            addressType: IPv4
            endpoints:
              - addresses:
                  - 10.0.0.7
            ports:
              - name: http
                port: 8080
            """,
        Fix = "Write an address of the type, or change `addressType`.",
    };

    private const int MostEndpoints = 1000;
    private const int MostPorts = 100;

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["EndpointSlice"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "discovery.k8s.io/v1", Kind: "EndpointSlice" })
        {
            return;
        }

        var type = context.Object.Root.FindText("addressType");
        foreach (var address in context.Object.Root.FindItems("endpoints").SelectMany(endpoint => (endpoint["addresses"] as SequenceNode)?.OfType<ScalarNode>() ?? []))
        {
            if (Problem(type, address.Text) is { } problem)
            {
                context.Report(address, "endpoints.addresses", context.Object.ToString(), $"has '{address.Text}', but {problem}");
            }
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var port in context.Object.Root.FindItems("ports").Where(port => !names.Add(port.FindText("name") ?? "")))
        {
            context.Report(port["name"] ?? port, "ports.name", context.Object.ToString(), $"has '{port.FindText("name")}' twice");
        }

        CheckCount(context, "endpoints", MostEndpoints);
        CheckCount(context, "ports", MostPorts);
    }

    private static string? Problem(string? type, string address) => type switch
    {
        "IPv4" => IpAddresses.AddressProblem(address) ?? (address.Contains(':') ? "it must be an address of IPv4" : null),
        "IPv6" => IpAddresses.AddressProblem(address) ?? (address.Contains(':') ? null : "it must be an address of IPv6"),
        "FQDN" => DnsNames.SubdomainProblem(address.TrimEnd('.')),
        _ => null,
    };

    private static void CheckCount(RuleContext context, string list, int most)
    {
        if (context.Object.Root[list] is SequenceNode items && items.Count > most)
        {
            context.Report(items, list, context.Object.ToString(), $"has {WholeNumber.InWords(items.Count)} items, and may have {WholeNumber.InWords(most)}");
        }
    }
}
