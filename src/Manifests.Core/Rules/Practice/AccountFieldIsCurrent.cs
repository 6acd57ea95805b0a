using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>An account in the field that it had long ago.</summary>
public sealed class AccountFieldIsCurrent : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8081",
        "A service account is named by serviceAccountName",
        "serviceAccount: '{0}' is the deprecated name of the field serviceAccountName",
        RuleSeverity.Info)
    {
        Catalogue = ["WRK54"],
        Why = "Kubernetes still reads the old name, and writes both back; tools that change the new one alone contradict the old one.",
        Wrong = """
            // Attributes write the new name; YAML and typed objects can have the old one.
            """,
        Right = """
            // spec: { serviceAccountName: orders }
            """,
        Fix = "Rename the field.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        if (pod.Spec["serviceAccount"] is ScalarNode { Text.Length: > 0 } old && pod.Spec["serviceAccountName"] is null)
        {
            context.Report(old, old.Text);
        }
    }
}
