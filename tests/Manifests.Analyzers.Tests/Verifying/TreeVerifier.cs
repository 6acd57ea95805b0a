using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Rules;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Tests.Verifying;

/// <summary>Holds one rule against objects as trees, for what no attribute makes: written as JSON, with <c>'</c> for <c>"</c>.</summary>
internal static class TreeVerifier
{
    /// <summary>The messages of a rule on objects that are one cluster, in their order.</summary>
    public static IReadOnlyList<string> Messages<TRule>([StringSyntax("Json")] params string[] objects)
        where TRule : ObjectRule, new() =>
        [.. Findings<TRule>(objects).Select(finding => string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]))];

    /// <summary>What a rule finds on objects that are one cluster, in their order.</summary>
    public static IReadOnlyList<Finding> Findings<TRule>([StringSyntax("Json")] params string[] objects)
        where TRule : ObjectRule, new()
    {
        var rule = new TRule();
        var findings = new List<Finding>();
        var cluster = objects.Select(text => ClusterObject.InView(new KubernetesObject(ToMapping(JsonDocument.Parse(text.Replace('\'', '"')).RootElement)))).ToList();
        var index = new ClusterIndex(cluster);
        foreach (var item in cluster)
        {
            rule.Check(new RuleContext(rule.Descriptor, item, index, findings.Add));
        }

        return findings;
    }

    private static MappingNode ToMapping(JsonElement element)
    {
        var mapping = new MappingNode();
        foreach (var property in element.EnumerateObject())
        {
            mapping.Set(property.Name, ToNode(property.Value));
        }

        return mapping;
    }

    private static Node ToNode(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                return ToMapping(element);
            case JsonValueKind.Array:
                var sequence = new SequenceNode();
                foreach (var item in element.EnumerateArray())
                {
                    sequence.Add(ToNode(item));
                }

                return sequence;
            case JsonValueKind.String:
                return ScalarNode.String(element.GetString()!);
            case JsonValueKind.Number:
                return element.TryGetInt64(out var whole) ? ScalarNode.Integer(whole) : ScalarNode.Number(element.GetDouble());
            case JsonValueKind.True or JsonValueKind.False:
                return ScalarNode.Boolean(element.GetBoolean());
            default:
                return ScalarNode.Null();
        }
    }
}
