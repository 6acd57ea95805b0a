using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A token that ends before it could be renewed.</summary>
public sealed class TokenLivesLongEnough : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6072",
        "A token is valid for ten minutes at least",
        "A token that is valid for {0} seconds is refused: it must be 600 to 4294967296",
        RuleSeverity.Error)
    {
        Catalogue = ["STO10"],
        Why = "The kubelet renews the token of a projected volume before it ends, and the API server makes none for less than ten minutes.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ProjectedToken("/var/run/vault", "token", Audience = "vault", ExpirationSeconds = 60)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ProjectedToken("/var/run/vault", "token", Audience = "vault", ExpirationSeconds = 600)]
            public sealed class Web;
            """,
        Fix = "Write 600 or more; the token is renewed in time in any case.",
    };

    private const long Shortest = 600;
    private const long Longest = 1L << 32;

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var source in context.Object.PodTemplate().FindItems("spec.volumes").SelectMany(volume => volume.FindItems("projected.sources")))
        {
            if (source.Find("serviceAccountToken.expirationSeconds") is ScalarNode written && WholeNumber.Of(written) is < Shortest or > Longest)
            {
                context.Report(written, [written.Text], finding => finding with { Replacement = WholeNumber.InWords(Shortest) });
            }
        }
    }
}
