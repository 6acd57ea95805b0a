using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Core.Rules;
using Manifests.Core.Tree;

namespace Manifests.Core.Yaml.Reading;

/// <summary>The fields of a mapping while it is read.</summary>
/// <remarks>As in kubectl's reader the last one wins, be it written or merged; others let what is written win over what is merged.</remarks>
internal sealed class MappingFields(Action<Finding> report)
{
    private readonly MappingNode _fields = new();
    private readonly Dictionary<string, Origin> _written = new(StringComparer.Ordinal);

    public void Set(string key, Node value, Origin origin)
    {
        if (_written.TryGetValue(key, out var before))
        {
            report(new Finding(YamlRules.WrittenOnce, origin, [key, before.Line.ToString(CultureInfo.InvariantCulture)]) { Related = [before] });
        }

        _written[key] = origin;
        _fields.Set(key, value, origin);
    }

    /// <summary>Adds the fields of a mapping, or of several, of which the first wins; false where that is something else.</summary>
    public bool Merge(Node value)
    {
        switch (value)
        {
            case MappingNode mapping:
                foreach (var entry in mapping)
                {
                    _fields.Set(entry.Key, entry.Value, entry.KeyOrigin);
                }

                return true;

            case SequenceNode sequence when sequence.All(item => item is MappingNode):
                return sequence.Reverse().All(Merge);

            default:
                return false;
        }
    }

    public MappingNode ToMapping(Origin origin)
    {
        var mapping = new MappingNode(origin);
        foreach (var entry in _fields)
        {
            mapping.Set(entry.Key, entry.Value, entry.KeyOrigin);
        }

        return mapping;
    }
}
