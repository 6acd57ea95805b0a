using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>ResourceQuotas: the operator that each scope needs.</summary>
internal sealed class QuotaReader : KindReader
{
    public override bool Reads(string kind) => kind == "ResourceQuota";

    public override void Complete(ObjectDraft draft)
    {
        foreach (var scope in draft.Root.FindItems("spec.scopeSelector.matchExpressions"))
        {
            if (scope["operator"] is null)
            {
                scope.Set("operator", ScalarNode.String(scope["values"] is null ? nameof(QuotaScopeOperator.Exists) : nameof(QuotaScopeOperator.In), scope.Origin));
            }
        }
    }
}
