namespace Manifests.Core.Rules.Yaml;

/// <summary>Nothing stands between the end of a document and the next.</summary>
public sealed class NothingStandsBehindTheEnd : YamlRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1014",
        "Nothing stands behind a document's end",
        "kubectl reads nothing from here to the next line '---': a line '...' ended the document",
        RuleSeverity.Warning)
    {
        Why = "A line of three dots ends a document. Only a line of three dashes begins another; what stands between the two, kubectl drops without a word.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            ...
            data:
              level: info
            """,
        Right = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data:
              level: info
            """,
        Fix = "Remove the line of dots, or put a line `---` behind it.",
    };
}
