using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.CustomResources;

/// <summary>A kind with no version, or several, that its objects are stored in.</summary>
public sealed class OneVersionIsStored : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7031",
        "Exactly one version of a kind must be the stored one",
        "CustomResourceDefinition '{0}' has {1} stored version{2}, but needs exactly one{3}",
        RuleSeverity.Error)
    {
        Catalogue = ["API09"],
        Why = "All objects of a kind are stored in one of its versions, whichever they were written in. The API server refuses a definition that says so of none or several. A kind with a single version need not say it.",
        Wrong = """
            [CustomResourceDefinition("example.com", "v1", Kind = "Widget")]
            public sealed class WidgetV1 { public int Size { get; set; } }

            [CustomResourceDefinition("example.com", "v2", Kind = "Widget")]
            public sealed class WidgetV2 { public int Length { get; set; } }
            """,
        Right = """
            [CustomResourceDefinition("example.com", "v1", Kind = "Widget", Storage = true)]
            public sealed class WidgetV1 { public int Size { get; set; } }

            [CustomResourceDefinition("example.com", "v2", Kind = "Widget")]
            public sealed class WidgetV2 { public int Length { get; set; } }
            """,
        Fix = "Write `Storage = true` at the one version that the objects are to be stored in: while clusters have objects, the one that they are stored in now.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => Definitions.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var versions = Definitions.Versions(context).ToList();
        var stored = versions.Where(version => version.FindText("storage") == "true").ToList();
        if (versions.Count == 0 || stored.Count == 1)
        {
            return;
        }

        if (stored.Count == 0)
        {
            context.Report(versions[0]["storage"], context.Object.Name, "no", "", $": write it at one of {Names(versions)}");
            return;
        }

        foreach (var version in stored.Skip(1))
        {
            context.Report(version["storage"], context.Object.Name, stored.Count.ToString(CultureInfo.InvariantCulture), "s", $": {Names(stored)}");
        }
    }

    private static string Names(IEnumerable<MappingNode> versions) => string.Join(", ", versions.Select(version => $"'{version.FindText("name")}'"));
}
