using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>Storage that says no access mode, or some that exclude one another.</summary>
public sealed class AccessModesFit : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5024",
        "Storage has at least one access mode, and ReadWriteOncePod alone",
        "{0} {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["STO01"],
        Why = "`accessModes` says how many nodes may use the storage. The API server asks for at least one, knows four, and takes `ReadWriteOncePod` only by itself: one pod alone cannot be many.",
        Wrong = """
            [PersistentVolumeClaim("data", "1Gi", AccessModes = [AccessMode.ReadWriteOncePod, AccessMode.ReadOnlyMany])]
            public sealed class Data;
            """,
        Right = """
            [PersistentVolumeClaim("data", "1Gi", AccessModes = [AccessMode.ReadWriteOncePod])]
            public sealed class Data;
            """,
        Fix = "Name one mode; `ReadWriteOnce` is what most storage can do.",
    };

    private static readonly string[] Known = ["ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod"];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["PersistentVolumeClaim", "PersistentVolume"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind is not ("PersistentVolumeClaim" or "PersistentVolume") || context.Object.ApiVersion != "v1")
        {
            return;
        }

        var list = context.Object.Root.Find("spec.accessModes");
        var modes = (list as SequenceNode ?? Enumerable.Empty<Node>()).OfType<ScalarNode>().ToList();
        if (modes.Count == 0)
        {
            context.Report(list ?? context.Object.Root.Find("spec"), context.This.ToString(), "needs an access mode, such as ReadWriteOnce");
        }
        else if (modes.Select(mode => mode.Text).Distinct().Count() > 1 && modes.FirstOrDefault(mode => mode.Text == "ReadWriteOncePod") is { } alone)
        {
            context.Report(alone, context.This.ToString(), "cannot have ReadWriteOncePod beside other access modes");
        }

        foreach (var mode in modes.Where(mode => !Known.Contains(mode.Text)))
        {
            context.Report(mode, context.This.ToString(), $"has the access mode '{mode.Text}'; supported values: {string.Join(", ", Known)}");
        }
    }
}
