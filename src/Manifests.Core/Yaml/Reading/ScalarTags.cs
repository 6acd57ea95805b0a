using System;
using System.Text;
using Manifests.Core.Tree;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Manifests.Core.Yaml.Reading;

/// <summary>What a scalar is, by its tag where it has one.</summary>
internal static class ScalarTags
{
    private const string Prefix = "tag:yaml.org,2002:";

    /// <summary>The scalar, or null and what is wrong with it.</summary>
    public static ScalarNode? Resolve(Scalar scalar, Origin origin, out string? problem)
    {
        problem = null;
        if (scalar.Tag.IsEmpty)
        {
            return scalar.Style == ScalarStyle.Plain ? GoScalars.Resolve(scalar.Value, origin) : ScalarNode.String(scalar.Value, origin);
        }

        // "!", and tags of others, say nothing to kubectl: what has one is a text.
        var tag = scalar.Tag.IsNonSpecific || !scalar.Tag.Value.StartsWith(Prefix, StringComparison.Ordinal) ? "" : scalar.Tag.Value.Substring(Prefix.Length);
        switch (tag)
        {
            case "binary":
                return Binary(scalar.Value, origin, out problem);
            case "bool":
                return Expect(scalar, origin, ScalarType.Boolean, out problem);
            case "int":
                return Expect(scalar, origin, ScalarType.Integer, out problem);
            case "null":
                return Expect(scalar, origin, ScalarType.Null, out problem);
            case "float":
                return GoScalars.Resolve(scalar.Value, origin) is { Type: ScalarType.Integer } whole ? whole : Expect(scalar, origin, ScalarType.Number, out problem);
            default:
                return ScalarNode.String(scalar.Value, origin);
        }
    }

    private static ScalarNode? Expect(Scalar scalar, Origin origin, ScalarType type, out string? problem)
    {
        var resolved = GoScalars.Resolve(scalar.Value, origin);
        problem = resolved.Type == type ? null : $"'{scalar.Value}' does not fit its tag '!!{scalar.Tag.Value.Substring(Prefix.Length)}'";
        return problem is null ? resolved : null;
    }

    private static ScalarNode? Binary(string value, Origin origin, out string? problem)
    {
        try
        {
            problem = null;
            return ScalarNode.String(Encoding.UTF8.GetString(Convert.FromBase64String(value)), origin);
        }
        catch (FormatException)
        {
            problem = "what is tagged '!!binary' is not valid base64";
            return null;
        }
    }
}
