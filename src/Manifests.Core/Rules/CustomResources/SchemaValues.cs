using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.CustomResources;

/// <summary>Holds a value against a schema, as far as the schema itself tells.</summary>
internal static class SchemaValues
{
    /// <summary>The values that a schema allows; none where it names none.</summary>
    public static IReadOnlyList<string> Enum(MappingNode schema) => [.. (schema["enum"] as SequenceNode ?? Enumerable.Empty<Node>()).OfType<ScalarNode>().Select(value => value.Text)];

    /// <summary>What is wrong with a value, as the end of a sentence; null where it is fine or nobody can tell.</summary>
    public static string? Problem(Node value, MappingNode schema)
    {
        if (schema.FindText("x-kubernetes-int-or-string") == "true" || schema["type"] is not ScalarNode { Text: var type })
        {
            return null;
        }

        if (value is SequenceNode list)
        {
            return type != "array" ? $"the property is of type '{type}'"
                : schema["items"] is MappingNode items ? list.Select(item => Problem(item, items)).FirstOrDefault(problem => problem is not null) : null;
        }

        if (value is not ScalarNode scalar)
        {
            return null;
        }

        if (scalar.Type == ScalarType.Null)
        {
            return schema.FindText("nullable") == "true" ? null : "the property is not nullable";
        }

        return !IsOfType(scalar, type) ? $"the property is of type '{type}'" : NotAmong(scalar, schema) ?? OutOfBounds(scalar, schema) ?? WrongLength(scalar, schema);
    }

    private static bool IsOfType(ScalarNode scalar, string type) => type switch
    {
        "string" => scalar.Type == ScalarType.String,
        "integer" => scalar.Type == ScalarType.Integer,
        "number" => scalar.Type is ScalarType.Integer or ScalarType.Number,
        "boolean" => scalar.Type == ScalarType.Boolean,
        _ => false,
    };

    private static string? NotAmong(ScalarNode scalar, MappingNode schema) =>
        Enum(schema) is { Count: > 0 } values && !values.Contains(scalar.Text) ? "only " + string.Join(", ", values.Select(value => $"'{value}'")) + " are allowed" : null;

    private static string? OutOfBounds(ScalarNode scalar, MappingNode schema)
    {
        if (Number(scalar) is not { } number || scalar.Type == ScalarType.String)
        {
            return null;
        }

        if (Number(schema["minimum"]) is { } minimum && (number < minimum || (number == minimum && schema.FindText("exclusiveMinimum") == "true")))
        {
            return $"the minimum is {schema.FindText("minimum")}{(number == minimum ? ", exclusively" : "")}";
        }

        return Number(schema["maximum"]) is { } maximum && (number > maximum || (number == maximum && schema.FindText("exclusiveMaximum") == "true"))
            ? $"the maximum is {schema.FindText("maximum")}{(number == maximum ? ", exclusively" : "")}"
            : null;
    }

    private static string? WrongLength(ScalarNode scalar, MappingNode schema) =>
        scalar.Type != ScalarType.String ? null
        : Number(schema["minLength"]) is { } least && scalar.Text.Length < least ? $"it needs {schema.FindText("minLength")} characters at least"
        // The API server counts code points, of which there are never more than characters here.
        : Number(schema["maxLength"]) is { } most && new StringInfo(scalar.Text).LengthInTextElements > most ? $"it may have {schema.FindText("maxLength")} characters at most"
        : null;

    private static double? Number(Node? node) =>
        node is ScalarNode scalar && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
