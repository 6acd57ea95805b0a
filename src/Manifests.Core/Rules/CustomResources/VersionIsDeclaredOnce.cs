using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.CustomResources;

/// <summary>A version that a kind has twice.</summary>
public sealed class VersionIsDeclaredOnce : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7032",
        "A version of a kind is declared once",
        "CustomResourceDefinition '{0}' has version '{1}' twice",
        RuleSeverity.Error)
    {
        Why = "Each version of a kind has one schema: that of one class. Where two classes of one group and kind say the same version, the API server refuses the definition.",
        Wrong = """
            [CustomResourceDefinition("example.com", "v1", Kind = "Widget", Storage = true)]
            public sealed class Widget { public int Size { get; set; } }

            [CustomResourceDefinition("example.com", "v1", Kind = "Widget")]
            public sealed class OtherWidget { public int Length { get; set; } }
            """,
        Right = """
            [CustomResourceDefinition("example.com", "v1", Kind = "Widget", Storage = true)]
            public sealed class Widget { public int Size { get; set; } }

            [CustomResourceDefinition("example.com", "v2", Kind = "Widget")]
            public sealed class OtherWidget { public int Length { get; set; } }
            """,
        Fix = "Give one of them another version, or another kind.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => Definitions.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var same in Definitions.Versions(context).GroupBy(version => version.FindText("name")))
        {
            foreach (var version in same.OrderByDescending(version => version.FindText("storage") == "true").Skip(1))
            {
                context.Report(version["name"], [context.Object.Name, same.Key ?? ""], finding => finding with { Related = same.First().Origin is { } first ? [first] : [] });
            }
        }
    }
}
