using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Access;

/// <summary>A verb that no request has.</summary>
public sealed class VerbIsKnown : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5034",
        "A rule of a role must name verbs of requests",
        "{0} allows '{1}', which is no verb of Kubernetes{2}",
        RuleSeverity.Warning)
    {
        Catalogue = ["RBC08"],
        Why = "Each request to the API server is one of a few verbs. A rule with any other is accepted and never matches: the app is told `forbidden`.",
        Wrong = """
            [Role("reader")]
            [Rule("read", "pods")]
            public static class Reader;
            """,
        Right = """
            [Role("reader")]
            [Rule("get,list,watch", "pods")]
            public static class Reader;
            """,
        Fix = "Write `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `deletecollection`, or `*`.",
    };

    private static readonly string[] Verbs =
    [
        "get", "list", "watch", "create", "update", "patch", "delete", "deletecollection", "*",
        "use", "bind", "escalate", "impersonate", "approve", "sign", "attest", "proxy", "head", "post", "put", "options",
    ];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => RoleRules.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var rule in RoleRules.Of(context).Where(OnlyServed))
        {
            foreach (var verb in rule.Texts("verbs").Where(verb => !Verbs.Contains(verb.Text) && !verb.Text.Contains(':')))
            {
                context.Report(verb, context.Object.ToString(), verb.Text, Candidates.DidYouMean(Candidates.Nearest(verb.Text, Verbs)));
            }
        }
    }

    // Others may ask for verbs of their own.
    private static bool OnlyServed(MappingNode rule) => rule.Texts("apiGroups").All(group => ServedResources.HasGroup(group.Text));
}
