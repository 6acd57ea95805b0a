using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Core.Rules.Yaml;

/// <summary>Every document is an object.</summary>
public sealed class DocumentIsAnObject : YamlRule
{
    private static readonly string[] Required = ["apiVersion", "kind"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1015",
        "A document is an object",
        "This is no Kubernetes object: {0}",
        RuleSeverity.Warning)
    {
        Why = "kubectl takes a document for an object by its `apiVersion` and `kind`, and refuses one that has them not. No other rule looks at such a document.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            kind: ConfigMap
            metadata:
              name: settings
            """,
        Right = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            """,
        Fix = "Write both fields; or, where the file is none of Kubernetes, such as the values of a chart, leave it out of the files that are checked.",
    };

    /// <summary>The documents of a file that are no objects.</summary>
    public IEnumerable<Finding> Check(YamlFile file) => ToolFiles.IsForTools(file.FilePath)
        ? []
        : file.Documents.Where(document => document is { IsBroken: false, Root: not null and not ScalarNode { Type: ScalarType.Null } })
            .Select(document => (document, What: Describe(document.Root!)))
            .Where(found => found.What is not null)
            .Select(found => new Finding(Descriptor, found.document.Root!.Origin, [found.What!]) { IsFromYaml = true });

    private static string? Describe(Node root) => root switch
    {
        SequenceNode => "it is a list",
        ScalarNode => "it is a single value",
        MappingNode mapping when Required.Where(field => mapping.FindText(field) is not { Length: > 0 }).ToList() is { Count: > 0 } absent => "it has no " + string.Join(" and no ", absent),
        _ => null,
    };
}
