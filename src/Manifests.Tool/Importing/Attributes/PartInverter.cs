using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Shapes;
using Manifests.Core.Tree;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes;

/// <summary>The parts of something (a pod, a container, an object of a kind), each back to its attribute.</summary>
internal static class PartInverter
{
    /// <summary>Takes every part out of a whole that one of some attributes can say all of.</summary>
    /// <param name="whole">The pod, container or object.</param>
    /// <param name="candidates">The attributes, with the paths of their parts.</param>
    /// <returns>The attributes, those of lists in the order of their items.</returns>
    public static IEnumerable<AttributeText> TakeParts(MappingNode whole, IEnumerable<(AttributeShape Shape, string Path)> candidates)
    {
        var found = new List<AttributeText>();
        foreach (var group in candidates.GroupBy(candidate => candidate.Path, candidate => candidate.Shape))
        {
            var shapes = group.ToList();
            if (group.Key.EndsWith("[]", StringComparison.Ordinal))
            {
                found.AddRange(TakeList(whole, group.Key[..^2], shapes));
            }
            else if (group.Key.EndsWith("{}", StringComparison.Ordinal))
            {
                found.AddRange(TakeMap(whole, group.Key[..^2], shapes[0]));
            }
            else
            {
                found.AddRange(shapes.Select(shape => TakePart(whole, group.Key, shape)).OfType<AttributeText>());
            }
        }

        return found;
    }

    /// <summary>Takes the entries of a map.</summary>
    public static IEnumerable<AttributeText> TakeMap(MappingNode whole, string path, AttributeShape shape)
    {
        if (whole.Find(path).AsTexts() is not { Count: > 0 } entries)
        {
            return [];
        }

        whole.Take(path);
        return entries.Select(entry => new AttributeText(AttributeInverter.NameOf(shape)) { Arguments = [Literals.Text(entry.Key), Literals.Text(entry.Value)] });
    }

    // An item that no attribute can say would end up at another place of the list: so it is all or none.
    private static IReadOnlyList<AttributeText> TakeList(MappingNode whole, string path, List<AttributeShape> shapes)
    {
        if (whole.Find(path) is not SequenceNode { Count: > 0 } items)
        {
            return [];
        }

        var found = items.Select(item => item is MappingNode mapping
            ? shapes.Select(shape => AttributeInverter.TakeWhole(shape, mapping)).FirstOrDefault(attribute => attribute is not null)
            : null).ToList();
        if (found.Contains(null))
        {
            return [];
        }

        whole.Take(path);
        return found!;
    }

    private static AttributeText? TakePart(MappingNode whole, string path, AttributeShape shape)
    {
        if (path.Length == 0 || whole.Find(path) is not MappingNode { Count: > 0 } part)
        {
            return null;
        }

        if (AttributeInverter.TakeFrom(shape, part) is not { } attribute || (attribute.Arguments.Count == 0 && attribute.Properties.Count == 0))
        {
            return null;
        }

        if (part.Count == 0)
        {
            whole.Take(path);
        }

        return attribute;
    }
}
