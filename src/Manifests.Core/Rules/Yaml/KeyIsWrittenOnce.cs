namespace Manifests.Core.Rules.Yaml;

/// <summary>No mapping has a key twice.</summary>
public sealed class KeyIsWrittenOnce : YamlRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1011",
        "A key is written once",
        "'{0}' was already set on line {1}: kubectl takes this one and drops that one",
        RuleSeverity.Warning)
    {
        Catalogue = ["NAM29"],
        Why = "YAML forbids a key to be written twice in one mapping. kubectl takes the last without a word, so that what was written first is lost; "
            + "kustomize, and whatever reads strictly, refuses the file.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data:
              level: info
              level: debug
            """,
        Right = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data:
              level: debug
            """,
        Fix = "Remove one of the two, or put both into one mapping.",
    };
}
