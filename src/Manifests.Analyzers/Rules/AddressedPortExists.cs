using System.Linq;
using Manifests.Analyzers.Kinds;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Rules;

namespace Manifests.Analyzers.Rules;

internal sealed class AddressedPortExists : UsageRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3033",
        "An address must name a port of the Service",
        "'{0}' asks for port {1} of Service '{2}', which only has {3}{4}",
        RuleSeverity.Error)
    {
        Why = "An address that is written from a Service holds one of its ports. Where the Service has no such port there is no address to write, and the variable would stay empty: the app would start and connect to nothing.",
        Wrong = """
            [Deployment]
            [Container(Image = "example/web:1.0")]
            [Env("CATALOG_URL", ServiceOf = typeof(Catalog), ServicePort = "grp")]
            public sealed class Web;

            [Deployment]
            [Container(Image = "example/catalog:1.0")]
            [Service(80, PortName = "grpc")]
            public sealed class Catalog;
            """,
        Right = """
            [Deployment]
            [Container(Image = "example/web:1.0")]
            [Env("CATALOG_URL", ServiceOf = typeof(Catalog), ServicePort = "grpc")]
            public sealed class Web;

            [Deployment]
            [Container(Image = "example/catalog:1.0")]
            [Service(80, PortName = "grpc")]
            public sealed class Catalog;
            """,
        Fix = "Write a port of the Service by its number or name, or leave `ServicePort` out for its first.",
    };

    public override void Check(UsageContext context)
    {
        foreach (var use in context.Type.Uses.Concat(context.Type.Containers.SelectMany(container => container.Uses)))
        {
            if (use.Value(nameof(EnvAttribute.ServicePort)) is { Text: { } asked } port
                && use.Value(nameof(EnvAttribute.ServiceOf)) is { Type: { } type }
                && ClassService.Of(context.FactsOf(type)) is { } service
                && ClassService.Port(service, asked) is null)
            {
                Report(context, port, service);
            }
        }
    }

    private static void Report(UsageContext context, OptionValue port, ObjectFacts service)
    {
        var has = service.Ports.Count == 0 ? "none" : string.Join(", ", service.Ports.Select(known => known.Name is null ? known.Number : $"{known.Number} ({known.Name})"));
        var nearest = Candidates.Nearest(port.Text!, service.Ports.Select(known => known.Name).OfType<string>());
        context.Report(port.Origin, nearest, [context.Type.Symbol.Name, port.Text!, service.Name, has, Candidates.DidYouMean(nearest)]);
    }
}
