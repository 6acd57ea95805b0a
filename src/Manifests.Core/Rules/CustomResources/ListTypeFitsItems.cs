using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.CustomResources;

/// <summary>A list type that the items of the list cannot have.</summary>
public sealed class ListTypeFitsItems : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7036",
        "A list type must fit the list",
        "{0} is a list of type '{1}', but {2}{3}",
        RuleSeverity.Error)
    {
        Why = "Server-side apply tells the items of a `map` apart by some of their fields, which therefore every item must have: as required ones, or with a default. The values of a `set` are told apart by themselves, and so must be plain ones. The API server refuses other definitions.",
        Wrong = """
            [CustomResourceDefinition("example.com", "v1")]
            public sealed class Widget { [ListType(ListType.map, "nam")] public Part[] Parts { get; set; } = []; }

            public sealed class Part { public required string Name { get; set; } }
            """,
        Right = """
            [CustomResourceDefinition("example.com", "v1")]
            public sealed class Widget { [ListType(ListType.map, "name")] public Part[] Parts { get; set; } = []; }

            public sealed class Part { public required string Name { get; set; } }
            """,
        Fix = "Name a field of the items by its name in JSON, and make it `required` or give it a `[DefaultValue]`; or take another list type.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => Definitions.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var (path, schema) in Definitions.Schemas(context))
        {
            if (schema["x-kubernetes-list-type"] is not ScalarNode type)
            {
                continue;
            }

            if (schema["items"] is not MappingNode items)
            {
                Report(context, path, type, type, "it is no list");
            }
            else if (type.Text == "set" && items.FindText("type") is "object" or "array")
            {
                Report(context, path, type, type, "its items are no plain values");
            }
            else if (type.Text is "set" or "map" && items.FindText("nullable") == "true")
            {
                Report(context, path, type, type, "its items are nullable");
            }
            else if (type.Text == "map")
            {
                CheckMap(context, path, type, schema, items);
            }
        }
    }

    private static void CheckMap(RuleContext context, string path, ScalarNode type, MappingNode schema, MappingNode items)
    {
        if (items.FindText("type") != "object")
        {
            Report(context, path, type, type, "its items are no objects");
            return;
        }

        var keys = (schema["x-kubernetes-list-map-keys"] as SequenceNode ?? Enumerable.Empty<Node>()).OfType<ScalarNode>().ToList();
        if (keys.Count == 0)
        {
            Report(context, path, type, type, "it has no keys that tell its items apart");
        }

        var properties = items["properties"] as MappingNode ?? new MappingNode();
        foreach (var key in keys)
        {
            CheckKey(context, path, type, items, properties, key);
        }
    }

    private static void CheckKey(RuleContext context, string path, ScalarNode type, MappingNode items, MappingNode properties, ScalarNode key)
    {
        if (properties[key.Text] is not MappingNode property)
        {
            Report(context, path, key, type, $"its items have no '{key.Text}'", Candidates.Nearest(key.Text, properties.Select(candidate => candidate.Key)));
        }
        else if (property.FindText("type") is "object" or "array")
        {
            Report(context, path, key, type, $"its key '{key.Text}' is no plain value");
        }
        else if (property["default"] is null && !(items["required"] as SequenceNode ?? Enumerable.Empty<Node>()).OfType<ScalarNode>().Any(name => name.Text == key.Text))
        {
            Report(context, path, key, type, $"its key '{key.Text}' is neither required nor has a default");
        }
    }

    private static void Report(RuleContext context, string path, ScalarNode at, ScalarNode type, string problem, string? meant = null) => context.Report(
        at,
        [Definitions.Name(path), type.Text, problem, Candidates.DidYouMean(meant)],
        finding => finding with { Replacement = meant });
}
