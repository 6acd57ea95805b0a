using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Schema;

/// <summary>From the schema in a CustomResourceDefinition (<c>openAPIV3Schema</c>) to types.</summary>
/// <remarks>What only a running server can say (<c>x-kubernetes-validations</c>, <c>oneOf</c> and the like) is left to it.</remarks>
internal static class OpenApiTypes
{
    /// <summary>The type of a whole custom resource: its schema need not speak of what every object has.</summary>
    public static TypeSchema? OfResource(MappingNode? schema) => schema is null ? null : OfObject(schema, IsTrue(schema, "x-kubernetes-preserve-unknown-fields"), Common());

    private static TypeSchema Of(MappingNode schema)
    {
        if (IsTrue(schema, "x-kubernetes-int-or-string"))
        {
            return Bounded(TypeForm.IntOrString, "int-or-string", schema, null);
        }

        var keepsUnknown = IsTrue(schema, "x-kubernetes-preserve-unknown-fields");
        return schema.FindText("type") switch
        {
            "object" when schema["additionalProperties"] is MappingNode values => Bounded(TypeForm.Map, "map", schema, Of(values)),
            "object" => OfObject(schema, keepsUnknown || schema.FindText("additionalProperties") == "true" || IsTrue(schema, "x-kubernetes-embedded-resource"), []),
            "array" => Bounded(TypeForm.List, "list", schema, schema["items"] is MappingNode items ? Of(items) : null),
            "string" => Bounded(TypeForm.String, "string", schema, null),
            "integer" => Bounded(TypeForm.Integer, "integer", schema, null),
            "number" => Bounded(TypeForm.Number, "number", schema, null),
            "boolean" => Bounded(TypeForm.Boolean, "boolean", schema, null),
            _ => new TypeSchema(TypeForm.Any, "any") { IsBuiltIn = false },
        };
    }

    private static TypeSchema OfObject(MappingNode schema, bool keepsUnknown, IEnumerable<FieldSchema> common)
    {
        var required = (schema["required"] as SequenceNode)?.OfType<ScalarNode>().Select(name => name.Text).ToList() ?? [];
        var known = common.ToList();
        var own = ((schema["properties"] as MappingNode) ?? Enumerable.Empty<MappingEntry>())
            .Where(property => property.Value is MappingNode && known.All(field => field.Name != property.Key))
            .Select(property => new FieldSchema(property.Key, Of((MappingNode)property.Value))
            {
                // What has a default is never missing.
                IsRequired = required.Contains(property.Key) && ((MappingNode)property.Value)["default"] is null,
            });
        var fields = known.Concat(own).ToList();
        return new TypeSchema(TypeForm.Object, "object", () => fields)
        {
            IsBuiltIn = false,
            AllowsUnknown = keepsUnknown,
            IsNullable = IsTrue(schema, "nullable"),
            MinCount = Count(schema, "minProperties"),
            MaxCount = Count(schema, "maxProperties"),
        };
    }

    private static TypeSchema Bounded(TypeForm form, string name, MappingNode schema, TypeSchema? items) => new(form, name)
    {
        IsBuiltIn = false,
        IsWide = schema.FindText("format") != "int32",
        IsNullable = IsTrue(schema, "nullable"),
        Items = items,
        Values = (schema["enum"] as SequenceNode)?.OfType<ScalarNode>().Select(value => value.Text).ToList() ?? [],
        Minimum = IsTrue(schema, "exclusiveMinimum") ? null : Number(schema, "minimum"),
        Maximum = IsTrue(schema, "exclusiveMaximum") ? null : Number(schema, "maximum"),
        Pattern = schema.FindText("pattern"),
        MinCount = Count(schema, form switch { TypeForm.List => "minItems", TypeForm.Map => "minProperties", _ => "minLength" }),
        MaxCount = Count(schema, form switch { TypeForm.List => "maxItems", TypeForm.Map => "maxProperties", _ => "maxLength" }),
    };

    private static IEnumerable<FieldSchema> Common() => ApiSchema.Find("v1", "ConfigMap")!.Fields.Where(field => field.Name is "apiVersion" or "kind" or "metadata");

    private static bool IsTrue(MappingNode schema, string field) => schema.FindText(field) == "true";

    private static double? Number(MappingNode schema, string field) =>
        schema.FindText(field) is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static long? Count(MappingNode schema, string field) => Number(schema, field) is { } number ? (long)number : null;
}
