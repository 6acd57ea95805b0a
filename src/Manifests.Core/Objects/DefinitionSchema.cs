using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Manifests.Core.Tree;

namespace Manifests.Core.Objects;

/// <summary>What lies at a path of a custom resource's schema.</summary>
/// <param name="Schema">The schema there; null where nothing is known of it, or there is nothing.</param>
/// <param name="Missing">The step that leads nowhere, or null.</param>
/// <param name="Candidates">The names that are there in its place.</param>
public sealed record SchemaPlace(MappingNode? Schema, string? Missing, IReadOnlyList<string> Candidates)
{
    /// <summary>A place of which nothing is known.</summary>
    public static SchemaPlace Open { get; } = new(null, null, []);
}

/// <summary>Finds one's way in the schema of a custom resource.</summary>
public static class DefinitionSchema
{
    /// <summary>The schema of a version, or null where it has none.</summary>
    public static MappingNode? SchemaOf(MappingNode version) => version.Find("schema.openAPIV3Schema") as MappingNode;

    /// <summary>Every schema below one, itself first, each with its path.</summary>
    public static IEnumerable<(string Path, MappingNode Schema)> All(MappingNode schema, string path = "")
    {
        yield return (path, schema);
        var below = (schema["properties"] as MappingNode ?? Enumerable.Empty<MappingEntry>())
            .Select(property => (Path: path + "." + property.Key, Schema: property.Value as MappingNode))
            .Append((Path: path + "[*]", Schema: schema["items"] as MappingNode))
            .Append((Path: path + ".*", Schema: schema["additionalProperties"] as MappingNode));
        foreach (var found in below.Where(pair => pair.Schema is not null).SelectMany(pair => All(pair.Schema!, pair.Path)))
        {
            yield return found;
        }
    }

    /// <summary>The steps of a JSONPath as kubectl takes it (<c>.spec.parts[0].name</c>), with <c>[]</c> for a step into a list; null where it is none.</summary>
    public static IReadOnlyList<string>? Steps(string path)
    {
        var steps = new List<string>();
        for (var i = 0; i < path.Length;)
        {
            var end = path[i] switch
            {
                '.' => ReadName(path, i + 1, steps),
                '[' => ReadIndex(path, i, steps),
                _ => -1,
            };
            if (end < 0)
            {
                return null;
            }

            i = end;
        }

        return steps.Count == 0 ? null : steps;
    }

    /// <summary>What lies at the end of some steps.</summary>
    public static SchemaPlace Find(MappingNode schema, IEnumerable<string> steps)
    {
        var isRoot = true;
        foreach (var step in steps)
        {
            if (isRoot && step is "metadata" or "apiVersion" or "kind" || IsOpen(schema))
            {
                return SchemaPlace.Open;
            }

            isRoot = false;
            var properties = schema["properties"] as MappingNode;
            var next = step == "[]" ? schema["items"] : properties?[step] ?? schema["additionalProperties"];
            if (next is not MappingNode mapping)
            {
                return next is ScalarNode { Text: "true" } ? SchemaPlace.Open : new SchemaPlace(null, step, [.. properties?.Select(property => property.Key) ?? []]);
            }

            schema = mapping;
        }

        return new SchemaPlace(schema, null, []);
    }

    /// <summary>The type that a column of <c>kubectl get</c> has at a path.</summary>
    public static string ColumnTypeAt(MappingNode schema, string path)
    {
        if (path is ".metadata.creationTimestamp" or ".metadata.deletionTimestamp")
        {
            return "date";
        }

        var found = Steps(path) is { } steps ? Find(schema, steps).Schema : null;
        return found.FindText("type") switch
        {
            "string" when found.FindText("format") is "date-time" => "date",
            "integer" or "number" or "boolean" => found.FindText("type")!,
            _ => "string",
        };
    }

    private static bool IsOpen(MappingNode schema) =>
        schema.FindText("x-kubernetes-preserve-unknown-fields") == "true" || schema.FindText("x-kubernetes-embedded-resource") == "true";

    private static int ReadName(string path, int start, List<string> steps)
    {
        var name = new StringBuilder();
        var i = start;
        for (; i < path.Length && path[i] is not ('.' or '['); i++)
        {
            if (path[i] == '\\' && i + 1 < path.Length)
            {
                i++;
            }

            name.Append(path[i]);
        }

        if (name.Length == 0)
        {
            // `.['a']` and `..a` are paths too; what the second finds nobody here can tell.
            return i < path.Length && path[i] == '[' ? i : -1;
        }

        steps.Add(name.ToString());
        return i;
    }

    private static int ReadIndex(string path, int start, List<string> steps)
    {
        var end = path.IndexOf(']', start);
        if (end < 0)
        {
            return -1;
        }

        var inner = path.Substring(start + 1, end - start - 1).Trim();
        if (inner.StartsWith("?", StringComparison.Ordinal))
        {
            // A filter may have brackets of its own; it ends with its parenthesis.
            end = path.IndexOf(")]", start, StringComparison.Ordinal) + 1;
            steps.Add("[]");
            return end == 0 ? -1 : end + 1;
        }

        steps.Add(inner.Length > 1 && inner[0] is '\'' or '"' ? inner.Substring(1, inner.Length - 2).Replace("\\.", ".") : "[]");
        return end + 1;
    }
}
