using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>The pods of a class with a <c>[ServiceAccount]</c> use that account.</summary>
internal static class PodAccount
{
    private const string Field = "spec.serviceAccountName";

    public static void Complete(ObjectDraft draft, MappingNode pod)
    {
        if (draft.Type.Uses.FirstOrDefault(use => use.Shape.Type == typeof(ServiceAccountAttribute)) is { } account && pod.Find(Field) is null)
        {
            pod.SetAt(Field, ScalarNode.String(draft.Type.NameOf(account), account.Origin));
        }
    }
}
