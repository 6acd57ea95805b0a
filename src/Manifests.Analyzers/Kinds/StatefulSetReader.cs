using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>StatefulSets: the headless Service that names their pods.</summary>
internal sealed class StatefulSetReader : KindReader
{
    public override bool Reads(string kind) => kind == "StatefulSet";

    public override void Complete(ObjectDraft draft)
    {
        var headless = draft.Type.Objects
            .Where(use => use.Shape.Type == typeof(ServiceAttribute) && use.Text(nameof(ServiceAttribute.Headless)) == "true" && use.Value(nameof(ServiceAttribute.For)) is null)
            .ToList();
        if (headless.Count == 1 && draft.Root.Find("spec.serviceName") is null)
        {
            draft.Root.SetAt("spec.serviceName", ScalarNode.String(draft.Type.NameOf(headless[0]), draft.Origin));
        }
    }
}
