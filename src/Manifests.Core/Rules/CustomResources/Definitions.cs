using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.CustomResources;

/// <summary>CustomResourceDefinitions, as the rules about them ask for them.</summary>
internal static class Definitions
{
    /// <summary>The kind that these rules are about.</summary>
    public static IReadOnlyCollection<string> Kinds { get; } = ["CustomResourceDefinition"];

    /// <summary>Whether the object is a definition; the classes of its further versions only declare what one of them carries.</summary>
    public static bool IsDefinition(RuleContext context) =>
        context.Object is { Kind: "CustomResourceDefinition", ApiVersion: "apiextensions.k8s.io/v1", IsMade: true };

    /// <summary>The versions of a definition; none where the object is none.</summary>
    public static IEnumerable<MappingNode> Versions(RuleContext context) => IsDefinition(context) ? context.Object.Root.FindItems("spec.versions") : [];

    /// <summary>Every schema of every version, with its path; one that was written once, though several versions or properties have it, once.</summary>
    public static IEnumerable<(string Path, MappingNode Schema)> Schemas(RuleContext context) =>
        Versions(context).Select(DefinitionSchema.SchemaOf).OfType<MappingNode>().SelectMany(schema => DefinitionSchema.All(schema))
            .GroupBy(found => (found.Schema.Origin, found.Schema.Origin is null ? found.Path : found.Path.Substring(found.Path.LastIndexOf('.') + 1)))
            .SelectMany(same => same.Key.Origin is null ? same : same.Take(1));

    /// <summary>A path as messages say it: <c>spec.size</c>.</summary>
    public static string Name(string path) => path.Length == 0 ? "the object" : $"'{path.TrimStart('.')}'";
}
