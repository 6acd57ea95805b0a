using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Typed;
using Manifests.Core.Objects;
using Manifests.Core.Rules;

namespace Manifests.Analyzers.Rules;

internal sealed class PatchFitsAnObject : UsageRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1020",
        "A patch must fit an object of its class",
        "The class makes no {0} that '{1}' could change{2}",
        RuleSeverity.Error)
    {
        Why = "`[Patch]` changes the objects of the class that it stands in: those of the patch's `apiVersion` and `kind`, and where it has a `Metadata.Name`, of that name. "
            + "A patch that fits none does nothing, and what it was written for is missing in the cluster.",
        Wrong = """
            using k8s.Models;

            [StatefulSet("orders")]
            [Container(Image = "example/orders:1.0")]
            public sealed class Orders
            {
                [Patch] static V1Deployment Sandboxed => new() { Spec = new() { Template = new() { Spec = new() { RuntimeClassName = "gvisor" } } } };
            }
            """,
        Right = """
            using k8s.Models;

            [StatefulSet("orders")]
            [Container(Image = "example/orders:1.0")]
            public sealed class Orders
            {
                [Patch] static V1StatefulSet Sandboxed => new() { Spec = new() { Template = new() { Spec = new() { RuntimeClassName = "gvisor" } } } };
            }
            """,
        Fix = "Give the patch the type of an object that the class makes, and the name of one or none; or write the object itself with `[Manifest]`.",
    };

    public override void Check(UsageContext context)
    {
        var patches = context.Typed.Patches.ToList();
        if (patches.Count == 0)
        {
            return;
        }

        var objects = context.FactsOf(context.Type.Symbol);
        foreach (var patch in patches.Where(patch => !objects.Any(item => Fits(patch, item))))
        {
            var wanted = patch.ApiVersion + " " + patch.Kind + (patch.Name is null ? "" : " '" + patch.Name + "'");
            context.Report(patch.Member.Origin, wanted, patch.Member.Symbol.Name, Hint(patch, objects));
        }
    }

    private static bool Fits(TypedObject patch, ObjectFacts item) =>
        item.ApiVersion == patch.ApiVersion && item.Kind == patch.Kind && (patch.Name is null || patch.Name == item.Name);

    private static string Hint(TypedObject patch, IReadOnlyList<ObjectFacts> objects)
    {
        var sameKind = objects.Where(item => item.Kind == patch.Kind && item.ApiVersion == patch.ApiVersion).Select(item => item.Name).ToList();
        if (patch.Name is { } name && Candidates.Nearest(name, sameKind) is { } nearest)
        {
            return Candidates.DidYouMean(nearest);
        }

        var made = objects.Select(item => item.ApiVersion + " " + item.Kind + " '" + item.Name + "'").Distinct().ToList();
        return made.Count == 0 ? ": it makes no objects at all" : ", only " + string.Join(", ", made);
    }
}
