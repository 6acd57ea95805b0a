using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A toleration that no taint could have.</summary>
public sealed class TolerationIsPossible : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6019",
        "A toleration must fit a taint",
        "The toleration of '{0}' {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK27"],
        Why = "`Exists` does not look at the taint's value, so it takes none; to tolerate every taint there is only `Exists`; and only `NoExecute` ends pods, so only there a pod can stay for a while. The API server refuses the rest.",
        Wrong = """
            [Deployment("web")]
            [Toleration("spot", Operator = TolerationOperator.Exists, Value = "true")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Toleration("spot", Operator = TolerationOperator.Equal, Value = "true")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Leave the value out with `Exists`, use `Exists` without a key, and give `TolerationSeconds` only with `TaintEffect.NoExecute`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var toleration in context.Object.PodTemplate().FindItems("spec.tolerations"))
        {
            var key = toleration.FindText("key") ?? "";
            var exists = toleration.FindText("operator") == "Exists";
            if (exists && toleration.FindText("value") is { Length: > 0 } value)
            {
                context.Report(toleration["value"], key, $"has the value '{value}', but Exists takes none");
            }

            if (!exists && key.Length == 0 && toleration.FindText("operator") is null or "" or "Equal")
            {
                context.Report(toleration["operator"] ?? WrittenNodes.First(toleration), key, "has no key, which means every taint: only Exists can ask for that");
            }

            if (toleration["tolerationSeconds"] is ScalarNode { Type: not ScalarType.Null } seconds && toleration.FindText("effect") != "NoExecute")
            {
                context.Report(seconds, key, "lasts for some seconds, but only the effect NoExecute ends pods");
            }
        }
    }
}
