using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules;

namespace Manifests.Core.Yaml;

/// <summary>What the reader made of a YAML or JSON file.</summary>
public sealed class YamlFile
{
    internal YamlFile(string filePath, string text, IReadOnlyList<YamlDocument> documents, IReadOnlyList<Finding> problems)
    {
        FilePath = filePath;
        Text = text;
        Documents = documents;
        Problems = problems;
    }

    /// <summary>The file, as the reader was given it.</summary>
    public string FilePath { get; }

    /// <summary>Its text, to which all offsets refer.</summary>
    public string Text { get; }

    /// <summary>Its documents, in their order; those that are empty or broken too.</summary>
    public IReadOnlyList<YamlDocument> Documents { get; }

    /// <summary>What could not be read, or is not read as its writer may think.</summary>
    public IReadOnlyList<Finding> Problems { get; }

    /// <summary>The objects of all its documents.</summary>
    public IEnumerable<KubernetesObject> Objects => Documents.SelectMany(document => document.Objects);
}
