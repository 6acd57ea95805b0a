using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Fuzz.Tests;

/// <summary>Objects with values of another type in the place of theirs, which get further into the rules than text that no longer is YAML.</summary>
internal static class MutatedTree
{
    /// <summary>The YAML of some real objects with nodes exchanged.</summary>
    public static string Write(Random random)
    {
        var roots = Enumerable.Range(0, 1 + random.Next(3)).SelectMany(_ => YamlReader.Read(RandomYaml.Original(random), "a.yaml").Objects.Take(8)).Select(item => item.Root).ToList();
        return string.Join("---\n", roots.Select(root => YamlWriter.Write(Mutate(root, random))));
    }

    private static MappingNode Mutate(MappingNode root, Random random)
    {
        var rate = random.Pick(0.005, 0.02, 0.1);
        return (MappingNode)Copy(root, random, rate, depth: 0);
    }

    private static Node Copy(Node node, Random random, double rate, int depth)
    {
        if (depth > 0 && random.NextDouble() < rate)
        {
            return Another(random, depth);
        }

        switch (node)
        {
            case MappingNode mapping:
                var copy = new MappingNode();
                foreach (var entry in mapping.Where(_ => depth == 0 || random.NextDouble() > rate / 2))
                {
                    copy.Set(random.NextDouble() < rate / 4 ? OddTexts.Pick(random) : entry.Key, Copy(entry.Value, random, rate, depth + 1));
                }

                return copy;
            case SequenceNode sequence:
                var items = new SequenceNode();
                foreach (var item in sequence)
                {
                    for (var times = random.NextDouble() < rate ? 2 : 1; times > 0; times--)
                    {
                        items.Add(Copy(item, random, rate, depth + 1));
                    }
                }

                return items;
            default:
                return node.Clone();
        }
    }

    private static Node Another(Random random, int depth)
    {
        switch (random.Next(depth < 12 ? 9 : 7))
        {
            case 0:
                return ScalarNode.Null();
            case 1:
                return ScalarNode.Integer(random.Pick(0, -1, 1, 65536, int.MaxValue, long.MaxValue, long.MinValue));
            case 2:
                return ScalarNode.Boolean(random.Next(2) == 0);
            case 3:
                return ScalarNode.Number(random.Pick(0.5, -1.5, 1e300));
            case 4 or 5 or 6:
                return ScalarNode.String(OddTexts.Pick(random));
            case 7:
                var sequence = new SequenceNode();
                foreach (var _ in Some(random))
                {
                    sequence.Add(Another(random, depth + 4));
                }

                return sequence;
            default:
                var mapping = new MappingNode();
                foreach (var _ in Some(random))
                {
                    mapping.Set(random.Next(2) == 0 ? OddTexts.Pick(random) : random.Pick("name", "spec", "key", "matchLabels", "containers", "items", "port", "value"), Another(random, depth + 4));
                }

                return mapping;
        }
    }

    private static IEnumerable<int> Some(Random random) => Enumerable.Range(0, random.Next(3));
}
