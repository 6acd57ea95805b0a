using Manifests.Core.Rules;

namespace Manifests.Analyzers.Rules;

/// <summary>Not a rule about the user's code: what is said when a rule of ours fails, in place of an exception that would end them all.</summary>
internal sealed class RuleFailure : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1000",
        "A rule failed",
        "Rule {0} could not look at '{1}' because of a mistake in Manifests itself: {2}",
        RuleSeverity.Warning)
    {
        Why = "A rule of Manifests ran into something that its authors did not think of. The other rules and the YAML are not touched by it, "
            + "but what this rule would have found on this class is not reported.",
        Wrong = "// There is nothing wrong with your code: the mistake is ours.",
        Right = "// There is nothing wrong with your code: the mistake is ours.",
        Fix = "Report it to the project, with the class and the message. Until it is mended, switch off the rule that the message names.",
    };
}
