using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A text that cannot name what an app speaks.</summary>
public sealed class AppProtocolSyntax : ObjectRule
{
    private const int NameLimit = 63;
    private const int PrefixLimit = 253;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3017",
        "An application protocol is a name, with or without a domain",
        "'{0}' is no application protocol: {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT53"],
        Why = "`appProtocol` tells proxies and meshes what is spoken on a port. It is one of the service names of IANA (`http`, `https`, `mysql`), one of Kubernetes' own "
            + "(`kubernetes.io/h2c`, `kubernetes.io/ws`, `kubernetes.io/wss`), or a name of somebody else's with their domain before it (`example.com/chat`). The API server refuses what has another form.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80, AppProtocol = "http/2/tls")]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80, AppProtocol = "kubernetes.io/h2c")]
            public sealed class Web;
            """,
        Fix = "Write `http`, `https`, `kubernetes.io/h2c` or another name of that form, or leave it out.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var port in ServicePorts.Of(context))
        {
            if (port["appProtocol"] is ScalarNode { Type: ScalarType.String } protocol && Problem(protocol.Text) is { } problem)
            {
                context.Report(protocol, protocol.Text, problem);
            }
        }
    }

    private static string? Problem(string text) => text.Split('/') switch
    {
        [var name] => NameProblem(name),
        [var prefix, var name] => PrefixProblem(prefix) ?? NameProblem(name),
        _ => "it may hold one '/', between a domain and a name",
    };

    private static string? NameProblem(string name) => name switch
    {
        "" => "the name is empty",
        { Length: > NameLimit } => $"the name has {name.Length} characters, and {NameLimit} are allowed",
        _ when !IsAlphanumeric(name[0]) || !IsAlphanumeric(name[name.Length - 1]) => "the name must begin and end with a letter or digit",
        _ when !name.All(character => IsAlphanumeric(character) || character is '-' or '_' or '.') => "the name may only hold letters, digits, '-', '_' and '.'",
        _ => null,
    };

    private static string? PrefixProblem(string prefix) =>
        prefix.Length <= PrefixLimit && prefix.Split('.').All(IsDnsLabel) ? null : $"'{prefix}' before the '/' is no domain in lower case, such as example.com";

    private static bool IsDnsLabel(string part) =>
        part.Length > 0 && part[0] != '-' && part[part.Length - 1] != '-' && part.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static bool IsAlphanumeric(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
