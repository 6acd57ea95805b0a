namespace Manifests.Core.Rules.Yaml;

/// <summary>A document does not grow beyond all measure.</summary>
public sealed class AliasesStayWithinBounds : YamlRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1013",
        "Aliases stay within bounds",
        "This document is not read: {0}",
        RuleSeverity.Error)
    {
        Why = "A few lines of aliases that refer to lists of aliases can stand for billions of values, and brackets can be nested without end: "
            + "kubectl and the API server refuse such documents before they exhaust the memory.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: ConfigMap
            metadata: &settings
              name: settings
              annotations: *settings
            """,
        Right = """
            apiVersion: v1
            kind: ConfigMap
            metadata: &settings
              name: settings
            """,
        Fix = "Write the values out, or generate them.",
    };
}
