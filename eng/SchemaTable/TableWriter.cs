using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Manifests.SchemaTable;

/// <summary>From OpenAPI documents of Kubernetes to the table that the rules read.</summary>
/// <remarks>
/// One line a kind, one a type, one a field, so that a new version of Kubernetes shows in a diff as what it changes:
/// <code>
/// version 1.36
/// kind apps/v1 Deployment namespaced apps.v1.Deployment
/// type core.v1.Container
///  env []core.v1.EnvVar map=name merge=name
///  name string required
/// </code>
/// </remarks>
public static class TableWriter
{
    private const string Prefix = "#/components/schemas/";

    /// <summary>Makes the table.</summary>
    /// <param name="version">The version of Kubernetes, or null where the document says it.</param>
    /// <param name="documents">OpenAPI v3 documents as a cluster serves them, or one with <c>definitions</c> and <c>served</c>.</param>
    /// <param name="facts">What the API server's own validation adds to the structure (validation.tsv).</param>
    public static string Write(string? version, IEnumerable<string> documents, IEnumerable<string> facts)
    {
        var definitions = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        var served = new Dictionary<(string ApiVersion, string Kind), bool>();
        foreach (var document in documents.Select(text => (JsonObject)JsonNode.Parse(text)!))
        {
            version ??= (string?)document["kubernetes"];
            foreach (var (name, schema) in (JsonObject?)document["definitions"] ?? (JsonObject)document["components"]!["schemas"]!)
            {
                definitions[name] = (JsonObject)schema!;
            }

            ReadServed(document, served);
        }

        return Write(version ?? throw new ArgumentException("Say which version of Kubernetes it is."), definitions, served, FactsOf(facts));
    }

    private static string Write(string version, SortedDictionary<string, JsonObject> definitions, Dictionary<(string ApiVersion, string Kind), bool> served, Dictionary<(string, string), string[]> facts)
    {
        var text = new StringBuilder();
        text.Append("# Made by `dotnet run --project eng/SchemaTable`; eng/SchemaTable/TableWriter.cs says what a line means.\n");
        text.Append("version ").Append(version).Append('\n');
        var names = NamesOfKinds(definitions);

        // What is posted to a subresource only (PodExecOptions) is served, yet no object that one could write down.
        foreach (var kind in served.Keys.Where(kind => !names.ContainsKey(kind)).ToList())
        {
            served.Remove(kind);
        }

        foreach (var ((apiVersion, kind), namespaced) in served.OrderBy(pair => pair.Key.ApiVersion, StringComparer.Ordinal).ThenBy(pair => pair.Key.Kind, StringComparer.Ordinal))
        {
            text.Append($"kind {apiVersion} {kind} {(namespaced ? "namespaced" : "cluster")} {ShortName(names[(apiVersion, kind)])}\n");
        }

        var used = new HashSet<(string, string)>();
        foreach (var name in Reachable(definitions, served.Keys.Select(kind => names[kind])))
        {
            WriteType(text, ShortName(name), definitions[name], facts, used, definitions);
        }

        var unused = facts.Keys.Where(key => !used.Contains(key)).ToList();
        return unused.Count == 0 ? text.ToString() : throw new InvalidOperationException("validation.tsv speaks of fields that do not exist: " + string.Join(", ", unused));
    }

    private static void WriteType(StringBuilder text, string name, JsonObject schema, Dictionary<(string, string), string[]> facts, HashSet<(string, string)> used, SortedDictionary<string, JsonObject> definitions)
    {
        text.Append("type ").Append(name);
        foreach (var fact in FactsOf(name, "", facts, used))
        {
            text.Append(' ').Append(fact);
        }

        text.Append('\n');
        var required = ((JsonArray?)schema["required"])?.Select(item => (string)item!).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var (field, value) in ((JsonObject?)schema["properties"] ?? []).OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            var fact = FactsOf(name, field, facts, used);
            text.Append(' ').Append(field).Append(' ').Append(TypeOf((JsonObject)value!, definitions)).Append(string.Concat(MarksOf((JsonObject)value!, fact)));
            text.Append((required.Contains(field) || fact.Contains("required")) && !fact.Contains("optional") ? " required" : "").Append('\n');
        }
    }

    private static string[] FactsOf(string type, string field, Dictionary<(string, string), string[]> facts, HashSet<(string, string)> used)
    {
        used.Add((type, field));
        return facts.GetValueOrDefault((type, field), []);
    }

    private static IEnumerable<string> MarksOf(JsonObject schema, string[] facts)
    {
        if ((string?)schema["x-kubernetes-list-type"] is { } listType)
        {
            yield return " " + listType + (schema["x-kubernetes-list-map-keys"] is JsonArray keys ? "=" + string.Join(",", keys.Select(key => (string)key!)) : "");
        }

        if ((string?)schema["x-kubernetes-patch-merge-key"] is { } mergeKey)
        {
            yield return " merge=" + mergeKey;
        }
        else if (((string?)schema["x-kubernetes-patch-strategy"])?.Split(',').Contains("merge") == true)
        {
            yield return " merge";
        }

        if ((bool?)schema["nullable"] == true)
        {
            yield return " nullable";
        }

        var published = schema["enum"] ?? schema["items"]?["enum"];
        if (published is JsonArray values && !facts.Any(fact => fact.StartsWith("enum=", StringComparison.Ordinal)))
        {
            yield return " enum=" + string.Join(",", values.Select(value => ((string)value!).Replace(' ', '_')).Where(value => value.Length > 0));
        }

        foreach (var fact in facts.Where(fact => fact is not ("optional" or "required")))
        {
            yield return " " + fact.Replace(' ', '_');
        }
    }

    private static string TypeOf(JsonObject schema, SortedDictionary<string, JsonObject> definitions)
    {
        if (ReferenceOf(schema) is { } reference)
        {
            return TypeOfReference(reference, definitions[reference]);
        }

        return ((string?)schema["type"], (string?)schema["format"]) switch
        {
            ("array", _) => "[]" + TypeOf((JsonObject)schema["items"]!, definitions),
            ("object", _) => schema["additionalProperties"] is JsonObject values ? "{}" + TypeOf(values, definitions) : "object",
            ("integer", var format) => format ?? "int64",
            ("number", _) => "number",
            ("boolean", _) => "boolean",
            ("string", "byte") => "bytes",
            ("string", "date-time") => "time",
            ("string", _) => "string",
            _ => "any",
        };
    }

    // The few types that are single values in YAML, whatever they are in Go.
    private static string TypeOfReference(string reference, JsonObject definition) => reference.Substring(reference.LastIndexOf('.') + 1) switch
    {
        "Quantity" => "quantity",
        "IntOrString" => "int-or-string",
        "Time" or "MicroTime" => "time",
        "RawExtension" or "FieldsV1" or "Patch" or "JSON" or "JSONSchemaPropsOrArray" or "JSONSchemaPropsOrBool" or "JSONSchemaPropsOrStringArray" => "any",
        _ => definition["properties"] is null ? "object" : ShortName(reference),
    };

    private static string? ReferenceOf(JsonObject schema)
    {
        var reference = (string?)schema["$ref"] ?? (string?)((JsonArray?)schema["allOf"])?[0]?["$ref"];
        return reference is not null && reference.StartsWith(Prefix, StringComparison.Ordinal) ? reference.Substring(Prefix.Length) : reference;
    }

    private static IEnumerable<string> Reachable(SortedDictionary<string, JsonObject> definitions, IEnumerable<string> roots)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(roots);
        while (waiting.TryPop(out var name))
        {
            if (definitions[name]["properties"] is JsonObject properties && found.Add(name))
            {
                foreach (var reference in properties.SelectMany(property => ReferencesIn((JsonObject)property.Value!)))
                {
                    waiting.Push(reference);
                }
            }
        }

        // What the mix of scalars and schemas in a CustomResourceDefinition may hold is no object of its own.
        return found.Where(name => TypeOfReference(name, definitions[name]) == ShortName(name));
    }

    private static IEnumerable<string> ReferencesIn(JsonObject schema)
    {
        if (ReferenceOf(schema) is { } reference)
        {
            yield return reference;
        }

        foreach (var nested in new[] { schema["items"], schema["additionalProperties"] }.OfType<JsonObject>().SelectMany(ReferencesIn))
        {
            yield return nested;
        }
    }

    private static Dictionary<(string ApiVersion, string Kind), string> NamesOfKinds(SortedDictionary<string, JsonObject> definitions)
    {
        var names = new Dictionary<(string, string), string>();
        foreach (var (name, schema) in definitions)
        {
            foreach (var kind in (JsonArray?)schema["x-kubernetes-group-version-kind"] ?? [])
            {
                // DeleteOptions and the like belong to every group: only the definition that is named as the kind is the kind's.
                if (name.EndsWith("." + (string)kind!["kind"]!, StringComparison.Ordinal))
                {
                    names[(ApiVersion(kind), (string)kind["kind"]!)] = name;
                }
            }
        }

        return names;
    }

    // A cluster's own document says it by its paths: what can be created below a namespace lives in one.
    private static void ReadServed(JsonObject document, Dictionary<(string, string), bool> served)
    {
        foreach (var kind in (JsonArray?)document["served"] ?? [])
        {
            served[(ApiVersion(kind!), (string)kind!["kind"]!)] = (bool)kind["namespaced"]!;
        }

        foreach (var (path, operations) in (JsonObject?)document["paths"] ?? [])
        {
            var last = path.Substring(path.LastIndexOf('/') + 1);
            var namespaced = path.Contains("/namespaces/{namespace}/", StringComparison.Ordinal);
            if (!last.StartsWith('{') && path.Count(character => character == '{') == (namespaced ? 1 : 0) && operations!["post"]?["x-kubernetes-group-version-kind"] is { } kind)
            {
                served[(ApiVersion(kind), (string)kind["kind"]!)] = namespaced;
            }
        }
    }

    private static Dictionary<(string, string), string[]> FactsOf(IEnumerable<string> lines) =>
        lines.Skip(1).Select(line => line.Split('\t')).GroupBy(columns => (columns[0], columns[1])).ToDictionary(group => group.Key, group => group.Select(columns => columns[2]).ToArray());

    private static string ApiVersion(JsonNode kind) => (string)kind["group"]! is { Length: > 0 } group ? group + "/" + (string)kind["version"]! : (string)kind["version"]!;

    private static string ShortName(string name) => string.Join(".", name.Split('.')[^3..]);
}
