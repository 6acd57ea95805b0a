namespace Manifests.Core.Rules.Yaml;

/// <summary>A document can be read at all.</summary>
public sealed class YamlIsWellFormed : YamlRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1010",
        "YAML can be read",
        "This is not YAML that kubectl can read: {0}",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM32"],
        Why = "kubectl stops at the first document that it cannot read: nothing of it reaches the cluster, nor does any document behind it. "
            + "The other documents of the file are still read and checked here.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data:
              level: "info
            """,
        Right = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data:
              level: "info"
            """,
        Fix = "Look at the reported line and the one before: mostly it is a quote or bracket that is never closed, a tab, or a line that is indented differently.",
    };
}
