namespace Manifests.Core.Rules.Yaml;

/// <summary>Every key and value is something that the API server's JSON can hold.</summary>
public sealed class ValueHasAFormInJson : YamlRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1012",
        "A value has a form in JSON",
        "kubectl cannot turn this into JSON for the API server: {0}",
        RuleSeverity.Error)
    {
        Why = "The API server speaks JSON. kubectl turns YAML into it and gives up where JSON has no form: an infinite number, a list as a key, a tag that its value does not fit.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data:
              limit: .inf
            """,
        Right = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data:
              limit: ".inf"
            """,
        Fix = "Put the value in quotes if it is meant as text, and write keys as texts.",
    };
}
