using System.Collections.Generic;
using System.Linq;
using System.Text;
using Manifests.Core.Objects;
using Manifests.Core.Output;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Build.Carriers;

/// <summary>The documents that an assembly carries, as trees.</summary>
internal static class CarriedYaml
{
    /// <summary>A manifest of an assembly as it is written: with the image that the assembly's project publishes.</summary>
    /// <exception cref="BuildProblem">Its text is not the one object that its heading names.</exception>
    public static CarriedManifest Complete(CarriedManifest manifest, string image, string assemblyPath)
    {
        var root = Root(manifest, assemblyPath);

        // In the tree and not in the text, where an image could become something else than one text.
        return manifest.Yaml.Contains(CarriedManifest.ImageToken)
            ? manifest with { Yaml = YamlWriter.Write((MappingNode)WithImage(root, image)) }
            : manifest;
    }

    // Files are named by the headings, joined by their ends, and reviewed by their names: what the text holds must be neither more nor another.
    private static MappingNode Root(CarriedManifest manifest, string assemblyPath)
    {
        var file = YamlReader.Read(manifest.Yaml, assemblyPath);
        if (file.Problems.Count == 0 && manifest.Yaml.EndsWith("\n") && file.Documents is { Count: 1 } documents && documents[0].Root is MappingNode root
            && IdentityOf(new KubernetesObject(root)).SequenceEqual(IdentityOf(manifest)))
        {
            return root;
        }

        throw new BuildProblem(
            ProblemCodes.UnreadableCarrier,
            $"What '{assemblyPath}' carries for class '{manifest.DeclaringType}' is not the one {manifest.Kind} '{manifest.Name}' that its heading names: "
                + "it was not written by Manifests, or was changed afterwards. Rebuild that project, or do without its manifests.",
            assemblyPath);
    }

    private static IEnumerable<string?> IdentityOf(KubernetesObject item) => [item.ApiVersion, item.Kind, item.Namespace, item.Name];

    // Halves of surrogate pairs are only in the heading: the text has replacement characters there.
    private static IEnumerable<string?> IdentityOf(CarriedManifest manifest) =>
        new[] { manifest.ApiVersion, manifest.Kind, manifest.Namespace, manifest.Name }.Select(text => text is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));

    private static Node WithImage(Node node, string image)
    {
        switch (node)
        {
            case MappingNode mapping:
                var copy = new MappingNode();
                foreach (var entry in mapping)
                {
                    copy.Set(entry.Key, WithImage(entry.Value, image));
                }

                return copy;
            case SequenceNode sequence:
                var items = new SequenceNode();
                foreach (var item in sequence)
                {
                    items.Add(WithImage(item, image));
                }

                return items;
            case ScalarNode { Type: ScalarType.String } text:
                return ScalarNode.String(text.Text.Replace(CarriedManifest.ImageToken, image));
            default:
                return node.Clone();
        }
    }
}
