using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A container that says one port to its app, and another to Kubernetes.</summary>
public sealed class AspNetPortIsDeclared : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6121",
        "The port that ASP.NET listens on is one of the container's",
        "{0} has the app listen on {1}, and {2} declares {3}: nothing listens there",
        RuleSeverity.Warning)
    {
        Catalogue = ["PRT49"],
        Why = "ASP.NET listens where `ASPNETCORE_URLS` says, or `ASPNETCORE_HTTP_PORTS` and `ASPNETCORE_HTTPS_PORTS`. Services and probes go by the ports that the container declares. "
            + "Where none of these is one of those, each connection is refused, and the pod never becomes ready.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Env("ASPNETCORE_HTTP_PORTS", "5000")]
            [ContainerPort(8080)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Env("ASPNETCORE_HTTP_PORTS", "8080")]
            [ContainerPort(8080)]
            public sealed class Web;
            """,
        Fix = "Write the same port in both; images of .NET 8 and later listen on 8080 by themselves.",
    };

    private const string Urls = "ASPNETCORE_URLS";

    private static readonly string[] OfPorts = ["ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS"];

    private static readonly Regex Address = new(@"^(?<scheme>https?)://[^/:]+(:(?<port>\d+))?/?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var container in PodContainers.RunningTogether(context))
        {
            var declared = container.FindItems("ports").Where(port => port.FindText("protocol") is null or "TCP").Select(port => WholeNumber.Of(port["containerPort"])).OfType<long>().ToList();
            if (declared.Count > 0 && Listening(container) is { Ports.Count: > 0 } listening && !listening.Ports.Intersect(declared).Any())
            {
                context.Report(listening.Said["value"], listening.Said.FindText("name")!, InWords(listening.Ports), PodContainers.Words(container), InWords(declared));
            }
        }
    }

    // What Kestrel is configured to do goes before; a variable from elsewhere may say anything.
    private static (MappingNode Said, List<long> Ports)? Listening(MappingNode container)
    {
        var variables = container.FindItems("env").Where(variable => variable.FindText("name") is not null).ToList();
        if (variables.Any(variable => variable.FindText("name")!.StartsWith("Kestrel__", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        if (variables.LastOrDefault(variable => variable.FindText("name") == Urls) is { } urls)
        {
            return urls.FindText("value") is { } text && Ports(text, PortOfAddress) is { } ports ? (urls, ports) : null;
        }

        var said = variables.Where(variable => OfPorts.Contains(variable.FindText("name"))).ToList();
        var all = said.Select(variable => variable.FindText("value") is { } text ? Ports(text, PortOfNumber) : null).ToList();
        return said.Count > 0 && !all.Contains(null) ? (said[0], all.SelectMany(ports => ports!).ToList()) : null;
    }

    private static List<long>? Ports(string text, Func<string, long?> portOf)
    {
        var ports = text.Split(';').Select(part => part.Trim()).Where(part => part.Length > 0).Select(portOf).ToList();
        return ports.Contains(null) ? null : ports.OfType<long>().ToList();
    }

    private static long? PortOfAddress(string address) => Address.Match(address) is { Success: true } match
        ? match.Groups["port"].Success ? PortOfNumber(match.Groups["port"].Value) : match.Groups["scheme"].Value.Equals("https", StringComparison.OrdinalIgnoreCase) ? 443 : 80
        : null;

    private static long? PortOfNumber(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string InWords(IReadOnlyCollection<long> ports) => (ports.Count == 1 ? "port " : "the ports ") + string.Join(", ", ports.Select(WholeNumber.InWords));
}
