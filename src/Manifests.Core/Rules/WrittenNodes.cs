using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules;

/// <summary>Where a value was written that its reader put together from several others.</summary>
internal static class WrittenNodes
{
    /// <summary>The node itself where it was written as such, else the first of its parts that was; the node again where none was.</summary>
    public static Node First(Node node) => Find(node) ?? node;

    private static Node? Find(Node node) => node switch
    {
        { Origin: not null } => node,
        MappingNode mapping => mapping.Select(entry => Find(entry.Value)).FirstOrDefault(found => found is not null),
        SequenceNode sequence => sequence.Select(Find).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
