using System.Collections.Generic;

namespace Manifests.Core.Rules;

/// <summary>All that there is to say about a rule: its diagnostic and its page of documentation are made from it.</summary>
/// <param name="Id"><c>K8S</c> and four digits, of which the first names the block.</param>
/// <param name="Title">What the rule asks, in a few words.</param>
/// <param name="Message">The diagnostic's sentence, with <c>{0}</c> and on for what a finding fills in.</param>
/// <param name="Severity">What breaking it means.</param>
public sealed record RuleDescriptor(string Id, string Title, string Message, RuleSeverity Severity)
{
    /// <summary>Whether the rule is on unless configured. Rules about what is absent are not: they would fire nearly everywhere.</summary>
    public bool IsEnabledByDefault { get; init; } = true;

    /// <summary>Whether it holds an object against others: then it can seem broken only because these are not in view.</summary>
    /// <remarks>A project says in C# what its cluster holds. A folder of YAML rarely is all of a cluster: there its Errors are Warnings.</remarks>
    public bool HoldsAgainstOthers { get; init; }

    /// <summary>Whether the rule is so general that it keeps silent where another one reports an Error at the same place.</summary>
    public bool YieldsToOthers { get; init; }

    /// <summary>The rule's numbers in the catalogue of checks that it comes from.</summary>
    public IReadOnlyList<string> Catalogue { get; init; } = [];

    /// <summary>What happens in a cluster where the rule is broken: a paragraph or two of Markdown.</summary>
    public required string Why { get; init; }

    /// <summary>What <see cref="Wrong"/> and <see cref="Right"/> are written in: YAML for what attributes cannot get wrong.</summary>
    public ExampleLanguage Language { get; init; } = ExampleLanguage.CSharp;

    /// <summary>A source that breaks the rule.</summary>
    public required string Wrong { get; init; }

    /// <summary>The same source, mended.</summary>
    public required string Right { get; init; }

    /// <summary>How to mend it: a sentence or two of Markdown.</summary>
    public required string Fix { get; init; }

    /// <summary>What breaking it means for an object that was read from YAML, or declared in C#.</summary>
    public RuleSeverity SeverityFor(bool isFromYaml) =>
        isFromYaml && HoldsAgainstOthers && Severity == RuleSeverity.Error ? RuleSeverity.Warning : Severity;

    /// <summary>The page that explains the rule.</summary>
    public string HelpLink => $"https://github.com/manifests-net/manifests/blob/main/docs/rules/{Id}.md";
}

/// <summary>What an example of a rule is written in.</summary>
public enum ExampleLanguage
{
    /// <summary>Annotated classes.</summary>
    CSharp,

    /// <summary>The YAML of objects.</summary>
    Yaml,
}
