using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A probe or hook that does nothing, or several things.</summary>
public sealed class HandlerIsOne : ObjectRule
{
    private static readonly string[] OfProbes = ["exec", "httpGet", "tcpSocket", "grpc"];
    private static readonly string[] OfHooks = ["exec", "httpGet", "tcpSocket", "sleep"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3014",
        "A probe asks in one way",
        "The {0} {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT28", "WRK31"],
        Why = "A probe asks for a path over HTTP, opens a TCP connection, calls gRPC's health service, or runs a command: one of them. The API server refuses a probe that says none or several, "
            + "and a command that is empty.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [LivenessProbe("/healthz", Tcp = 8080)]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [LivenessProbe("/healthz")]
            public sealed class Web;
            """,
        Fix = "Give the probe just one of a path, `Tcp`, `Grpc` and `Exec`. The port of a path is `Port`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var handler in ContainerHandler.Of(context))
        {
            var kinds = (handler.IsProbe ? OfProbes : OfHooks).Where(kind => handler.Node[kind] is MappingNode).ToList();
            if (kinds.Count == 0 && !IsOddlyWritten(handler))
            {
                var ways = handler.IsProbe ? "asks nothing: give it a path, a TCP port, a gRPC port or a command" : "does nothing: give it a command, a path or a number of seconds to sleep";
                context.Report(WrittenNodes.First(handler.Node), handler.Words, ways);
            }
            else if (kinds.Count > 1)
            {
                var last = handler.Node.Last(entry => kinds.Contains(entry.Key)).Value;
                context.Report(WrittenNodes.First(last), handler.Words, $"uses {string.Join(" and ", kinds)}, but may use only one of them");
            }
            else if (handler.Node["exec"] is MappingNode exec && exec["command"] is null or SequenceNode { Count: 0 })
            {
                context.Report(WrittenNodes.First(exec), handler.Words, "runs a command that is empty");
            }
        }
    }

    // A value where a mapping belongs is not "nothing": it is of the wrong type, which is another mistake.
    private static bool IsOddlyWritten(ContainerHandler handler) =>
        handler.Node.Any(entry => (OfProbes.Contains(entry.Key) || OfHooks.Contains(entry.Key)) && entry.Value is not ScalarNode { Type: ScalarType.Null });
}
