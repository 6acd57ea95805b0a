using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>The types whose form in JSON is known by themselves.</summary>
internal static class SchemaTypes
{
    // The API server's own, by which it reads quantities.
    private const string Quantity = @"^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$";

    private static readonly Dictionary<string, (string Type, string? Format)> OfSystem = new(StringComparer.Ordinal)
    {
        ["System.DateTime"] = ("string", "date-time"),
        ["System.DateTimeOffset"] = ("string", "date-time"),
        ["System.DateOnly"] = ("string", "date"),
        ["System.TimeOnly"] = ("string", null),
        ["System.TimeSpan"] = ("string", null),
        ["System.Guid"] = ("string", "uuid"),
        ["System.Uri"] = ("string", "uri"),
        ["System.Version"] = ("string", null),
        ["System.Text.Json.Nodes.JsonArray"] = ("array", null),
    };

    private static readonly HashSet<string> OfAnything = new(StringComparer.Ordinal)
    {
        "System.Text.Json.JsonElement", "System.Text.Json.JsonDocument", "System.Text.Json.Nodes.JsonNode", "System.Text.Json.Nodes.JsonValue",
    };

    /// <summary>The schema of a type, or null where it depends on what the type consists of.</summary>
    public static MappingNode? Of(ITypeSymbol type, Origin? origin)
    {
        if (OfSpecial(type.SpecialType, origin) is { } special)
        {
            return special;
        }

        if (type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte })
        {
            return OfType("string", origin, "byte");
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
        {
            return OfEnum(enumeration, origin);
        }

        var name = type.OriginalDefinition.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
        if (OfSystem.TryGetValue(name, out var known))
        {
            var schema = OfType(known.Type, origin, known.Format);
            if (known.Type == "array")
            {
                schema.Set("items", Anything(origin));
            }

            return schema;
        }

        return type.TypeKind == TypeKind.Dynamic || OfAnything.Contains(name) ? Anything(origin)
            : name == "System.Text.Json.Nodes.JsonObject" ? AnyObject(origin)
            : OfKubernetes(type, origin);
    }

    /// <summary>A schema that only names its type.</summary>
    public static MappingNode OfType(string type, Origin? origin, string? format = null)
    {
        var schema = new MappingNode(origin);
        schema.Set("type", ScalarNode.String(type, origin));
        if (format is not null)
        {
            schema.Set("format", ScalarNode.String(format, origin));
        }

        return schema;
    }

    private static MappingNode? OfSpecial(SpecialType type, Origin? origin) => type switch
    {
        SpecialType.System_String => OfType("string", origin),
        SpecialType.System_Char => With(OfType("string", origin), ("minLength", 1), ("maxLength", 1)),
        SpecialType.System_Boolean => OfType("boolean", origin),
        SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_Int32 => OfType("integer", origin, "int32"),
        SpecialType.System_Byte or SpecialType.System_UInt16 => With(OfType("integer", origin, "int32"), ("minimum", 0)),
        SpecialType.System_Int64 => OfType("integer", origin, "int64"),
        SpecialType.System_UInt32 or SpecialType.System_UInt64 => With(OfType("integer", origin, "int64"), ("minimum", 0)),
        SpecialType.System_Single => OfType("number", origin, "float"),
        SpecialType.System_Double => OfType("number", origin, "double"),
        SpecialType.System_Decimal => OfType("number", origin),
        SpecialType.System_DateTime => OfType("string", origin, "date-time"),
        SpecialType.System_Object => Anything(origin),
        _ => null,
    };

    private static MappingNode OfEnum(INamedTypeSymbol enumeration, Origin? origin)
    {
        var schema = OfType("string", origin);
        if (enumeration.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace.Name: "System" }))
        {
            return schema;
        }

        var names = schema.Sequence("enum", origin);
        foreach (var member in enumeration.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue))
        {
            names.Add(ScalarNode.String(JsonNames.OfEnumMember(member), origin));
        }

        return schema;
    }

    private static MappingNode? OfKubernetes(ITypeSymbol type, Origin? origin)
    {
        if (type.ContainingNamespace?.ToDisplayString() is not ("k8s" or "k8s.Models"))
        {
            return null;
        }

        var schema = new MappingNode(origin);
        switch (type.Name)
        {
            case "ResourceQuantity":
                schema.Set("pattern", ScalarNode.String(Quantity, origin));
                schema.Set("x-kubernetes-int-or-string", ScalarNode.Boolean(true, origin));
                return schema;
            case "IntOrString" or "IntstrIntOrString":
                schema.Set("x-kubernetes-int-or-string", ScalarNode.Boolean(true, origin));
                return schema;
            default:
                return null;
        }
    }

    private static MappingNode Anything(Origin? origin)
    {
        var schema = new MappingNode(origin);
        schema.Set(SchemaMarks.PreserveUnknownFields, ScalarNode.Boolean(true, origin));
        return schema;
    }

    private static MappingNode AnyObject(Origin? origin)
    {
        var schema = OfType("object", origin);
        schema.Set(SchemaMarks.PreserveUnknownFields, ScalarNode.Boolean(true, origin));
        return schema;
    }

    private static MappingNode With(MappingNode schema, params (string Field, long Value)[] bounds)
    {
        foreach (var (field, value) in bounds)
        {
            schema.Set(field, ScalarNode.Integer(value, schema.Origin));
        }

        return schema;
    }
}
