using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>What our own attributes on a property or class say of its schema.</summary>
internal static class SchemaMarks
{
    public const string PreserveUnknownFields = "x-kubernetes-preserve-unknown-fields";

    /// <summary>The schema that a <c>[SchemaType]</c> gives, or null where there is none.</summary>
    public static MappingNode? TypeOf(IEnumerable<AttributeData> attributes, Origin? origin)
    {
        var mark = attributes.FirstOrDefault(attribute => AttributeReader.ShapeOf(attribute)?.Type == typeof(SchemaTypeAttribute));
        if (mark is null || AttributeReader.Read(mark, withOrigins: origin is not null) is not { } use)
        {
            return null;
        }

        var schema = new MappingNode(origin);
        FieldWriter.Write(use, schema);
        if (schema.FindText("type") == "object")
        {
            schema.Set(PreserveUnknownFields, ScalarNode.Boolean(true, use.Origin));
        }

        return schema;
    }

    /// <summary>Adds what the other attributes say.</summary>
    public static void Write(MappingNode schema, IEnumerable<AttributeData> attributes, bool withOrigins)
    {
        foreach (var attribute in attributes)
        {
            if (AttributeReader.ShapeOf(attribute) is not { } shape || !typeof(SchemaAttribute).IsAssignableFrom(shape.Type) || AttributeReader.Read(attribute, withOrigins) is not { } use)
            {
                continue;
            }

            if (shape.Type == typeof(PreserveUnknownFieldsAttribute))
            {
                schema.Set(PreserveUnknownFields, ScalarNode.Boolean(true, use.Origin));
            }
            else if (shape.Type != typeof(SchemaTypeAttribute))
            {
                FieldWriter.Write(use, schema);
                RemoveEmpty(schema, "x-kubernetes-list-map-keys");
            }
        }
    }

    private static void RemoveEmpty(MappingNode schema, string list)
    {
        if (schema[list] is SequenceNode { Count: 0 })
        {
            schema.Remove(list);
        }
    }
}
