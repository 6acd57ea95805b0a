using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Schema;

/// <summary>What a CustomResourceDefinition among the objects says of the kind that it defines.</summary>
public sealed class CustomResourceSchema
{
    private static readonly ConditionalWeakTable<KubernetesObject, CustomResourceSchema> OfDefinitions = new();

    private readonly Dictionary<string, TypeSchema?> _served = new(StringComparer.Ordinal);

    private CustomResourceSchema(KubernetesObject definition)
    {
        Group = definition.Root.FindText("spec.group") ?? "";
        Kind = definition.Root.FindText("spec.names.kind") ?? "";
        foreach (var version in definition.Root.FindItems("spec.versions"))
        {
            if (version.FindText("name") is { } name && version.FindText("served") != "false")
            {
                _served[name] = OpenApiTypes.OfResource(version.Find("schema.openAPIV3Schema") as MappingNode);
            }
        }
    }

    /// <summary><c>spec.group</c>.</summary>
    public string Group { get; }

    /// <summary><c>spec.names.kind</c>.</summary>
    public string Kind { get; }

    /// <summary>The versions that are served.</summary>
    public IEnumerable<string> Versions => _served.Keys;

    /// <summary>The schema of a definition, read once.</summary>
    public static CustomResourceSchema Of(KubernetesObject definition) => OfDefinitions.GetValue(definition, static key => new CustomResourceSchema(key));

    /// <summary>The type of the objects of a version, or null where the version is not served or has no schema.</summary>
    public TypeSchema? Find(string version) => _served.TryGetValue(version, out var type) ? type : null;
}
