using System;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>The fields of a schema in the order in which one reads them: what it is, what it may be, what it holds.</summary>
internal static class SchemaOrder
{
    private static readonly string[] Fields =
    [
        "description", "type", "format", "nullable", "enum", "not", "default", "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "minLength", "maxLength", "pattern",
        "minItems", "maxItems", "minProperties", "maxProperties", "items", "additionalProperties", "properties", "required",
    ];

    public static void Sort(MappingNode schema) => schema.Sort(field => Array.IndexOf(Fields, field) is >= 0 and var rank ? rank : Fields.Length);
}
